/** Education: school, examinations, degrees, learning. */
export const education = `
  into engineering/medicine/medical/mbbs/law/architecture/pharmacy/nursing/commerce, nursing ka course, nursing course, B.A, bachelor degree, kya padhu/padhun, क्या पढ़ूँ, vigyan, kala,
  mocks, mock test*, pre boards, preboards, group d, form bhara, form bhar, dasvi hai, barahvi hai,
  into iim/iit/nit/aiims/nlu/bits/iisc, percent, percentage, kitne percent, parsent,
  science lu, science or commerce, science ya commerce, commerce, arts stream, humanities, pcm, pcb, biology, maths, which stream, konsi stream, kaunsi stream,
  educat*, stud*, exam*, college*, school*, universit*, degree*, marks, admission*, course, semester,
  scholarship*, board exam*, competitive, entrance, neet, upsc, ias, phd, masters, result, results, academic*,
  learn*, padhai, padhaai, padhna, pariksha, shiksha, vidya, imtihan, dakhila, siksha, higher studies, uchch
  shiksha, clear/crack/pass/qualify .. exam/paper/test, cut off, cutoff, prelims, ca final, ca inter, chartered
  accountant exam, gate exam, writing gate, gate score, jee mains, jee exam, iit seat, iim seat, cat exam, xat, mbbs, net exam, jrf, ssc, nda, clat, gre, ielts, toefl, thesis, dissertation, viva,
  supplementary, backlog*, failed in, failed maths, flunk*, attempt*, syllabus, tuition*, coaching, classes 12,
  12th boards, 10th boards, marksheet, percentile, ranker, topper, hostel life, bachelors, mba, btech, b tech,
  mtech, llb, bsc, msc, bcom, mcom, studies, padhne, padhai likhai, kitab, kitaab, tayari, taiyari, taiyaari,
  imtihaan, ank aaenge, number aaenge, number kaise aaenge, pass ho/hu/hua/houngi/hounga, fail, paper kaisa,
  selection, chayan, vishay chun*, stream, pustak, guide, medical seat, mbbs seat, engineering seat, seat in,
  air, all india rank, kota, doctorate, submit my thesis, supervisor, research scholar, fellowship, classroom,
  lectures, homework marks, assignment*, score, scores, scoring, grade sheet, gpa, cgpa, grades, graduate,
  graduation, undergrad, postgraduate, post graduation, pg seat, hall ticket, answer sheet, revaluation, re
  exam, retest, reappear*, compartment, arrears, paper leak, entrance test, aptitude test, language test, french
  exam, german exam, pte, sat exam, certificat*, diploma, polytechnic, iti, cbse, icse, board*, matric,
  intermediate exam, higher secondary, dropper, drop year, drop a year, gap year, repeat the year, top the, top
  my class, concentrate on, focus on my books, memory power, learn french, law school, med school, b school,
  business school, study abroad, ctet, tet, reet, mpsc, bpsc, uppsc, ips exam, cds, afcat, rrb, rbi grade, ugc,
  csir, bank exam, banking exam, po exam, clerk exam, civil judge exam, ca exam, cs exam, cma, actuar*, neet pg,
  jee advanced, ank kitne, number kitne, kitne ank, kitne number, pariksha me, padhai me man, padhai likhayi,
  vidyarthi, chhatra, chhatr, shodh, shikshan, vishwavidyalay, vidyalay, uttirn, uttern, pass hounga/houngi,
  pass ho paunga/paungi, nikal jaega/jayega, nikal paunga, nikal paungi, clear ho, clear hoga, clear kar, crack
  kar, crack ho, rank aaegi, seat milegi, seat mil, admission milega, daakhila, dakhile, taiyari kar, test
  clear, exam nikal*, paper nikal*, mehnat kar padh*, barahvi ke baad, barhvi ke baad, 12th ke baad, aage ki
  padhai, unchi padhai, uchi padhai, vidya prapti, buddhi, yaad nahi rehta, yaaddasht, bhulakkad, man padhai,
  tuition,
  एडमिशन, एग्जाम, परीक्षा, पढ़ाई, शिक्षा, कॉलेज, रिजल्ट, स्कूल, पढ़ने, किताब, तैयारी, इम्तिहान, पास हो*, फेल,
  पेपर, चयन, नीट, यूपीएससी, पीएचडी, डिग्री, एमबीए, बोर्ड की परीक्षा, मेरिट, कोचिंग, जेईई, नेट की परीक्षा,
  प्रीलिम्स
`
