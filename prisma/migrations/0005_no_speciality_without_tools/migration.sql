-- No tool computes KP, so no astrologer advertises it.
UPDATE "astrologers" SET "specialities" = array_remove("specialities", 'kp') WHERE 'kp' = ANY ("specialities");
