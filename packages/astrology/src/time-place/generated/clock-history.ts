/** Written by scripts/make-clock-history.ts from tz 2026f; read by ../clock-history.ts. */
export const clockHistories = `
Africa/Abidjan|-qw,0|1.-u9rgl4
Africa/Accra|-1g,0,xc,1e0|1.-s9p1ak 2.24aamk 1.1yhyo 2.cjvlc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.cjvlc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.cjvlc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.cjvlc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.cjvlc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.ci0xc 1.69weo 2.683lc 1.cloeo 2.668xc 1.cloeo 3.1y8pc 11gvz 31qxh 14in 3901 14in 391d 14in 3901 14in 3901 14in 3901 14in
Africa/Addis_Ababa|760,76w,8c0|1.-1g6t8i0 2.ymedb4
Africa/Algiers|kc,fl,0,2s0,5k0|1.-154gb8c 2.afgo4r 3.2qx1nl 241c 36g0 27ao 35o0 27tc 35eo 282o 34w0 29c0 359c 23o0 36uio 22iq 33ms 41jim 36ym 46iq 366k 2eao 33hyq 22pha
Africa/Asmara Africa/Asmera|778,76w,8c0|1.-15r1gj8 2.o6mlcc
Africa/Bamako Africa/Timbuktu|-1hc,0,-2s0|1.-u9rfuo 2.bk956o 19vyq
Africa/Bangui|3fw,2s0|1.-u9rkrw
Africa/Banjul|-330,-2s0,0|1.-j6j690 2.4m1rp0
Africa/Bissau|-2vw,-2s0|1-lsmm
Africa/Blantyre|6hc,6ja,6j0,5k0|1.-ui1t5c 2.1j56m2 3.5qqlca
Africa/Brazzaville|2tw,2s0|1.-u9rk5w
Africa/Bujumbura|5fs,5k0|1.-15r1ers
Africa/Cairo Egypt|5sl,5k0,8c0|1.-1054wgl 2.krj48l 12vy 279e 15pa 27aq 17qm 25s2 17xa 25mq 17xa 265e 17da 24buq 15by 27uq 15ny 27us 15mq 27xa 15mq 27vy 15mq 27vy 15mq 27vy 15mq 27xa 15mq 27vy 15mq 27vy 15o2 27um 15o2 27vy 15o2 27um 15o2
Africa/Casablanca|-1ek,0,2s0|1.-tblt9g 2.di7nxg 12im 23mq 125im 21ppe 156m 268i2 14fa
Africa/Ceuta|-zg,0,2s0|1-pxeo 26imm 15pa 222qq 16c2 2kqm 1682 26zy 16he 279c 16hc 2eiwo 14fa
Africa/Conakry|-2jg,0,-2s0|1.-u9resk 2.bk944k 19pmq
Africa/Dakar|-388,-2s0,0|1.-u9re3s 2.fcoa7s
Africa/Dar_es_Salaam|79w,8c0,7n0|1.-kcrtxw 2.8ve49w 1.6sagp0
Africa/Djibouti|7zo,8c0|1.-uj8fzo
Africa/Douala|1so,2s0|1.-u9rj4o
Africa/El_Aaiun|-2g0,-2s0|1.-isdxk0
Africa/Freetown|-2gc,-2s0,-1uo,0|1.-thmg7o 2.a4v6zo 1.681qo 2.7vcxc 1.awkeo 2.7vcxc 1.awkeo 2.7vcxc 1.ayf2o 2.7vcxc 1.awkeo 2.7vcxc 1.awkeo 2.7vcxc 1.e1j2o 2.4qe9c 1.7dqo 3.16dy9c
Africa/Gaborone|4ss,460,5k0,8c0|1.-18cyvgs 2.9h5hys 3f8lf 26qm
Africa/Harare|5r0,5k0|1.-yvtf30
Africa/Johannesburg|56o,460,5k0,8c0|1.-14nj6io 2.5rpt0o 3ev43 26qm 36qq 26qm
Africa/Juba|5us,5k0|1.-kcrsis
Africa/Kampala|604,8c0,6y0,7n0|1.-lnse04 2.s8lo4 36rhd 1.4p4vb0
Africa/Khartoum|60w,5k0|1.-kcrsow
Africa/Kigali|5kg,5k0|1.-i1ulkg
Africa/Kinshasa|2u0,2s0|1.-11ngdi0
Africa/Lagos|mn,0,1e0,2s0|1.-xnxnan 0.1kdnan 2.2ve7dd 3.2yfgkn
Africa/Libreville|1r0,2s0|1.-u9rj30
Africa/Lome|84,0|1.-146nmw4
Africa/Luanda|2g8,2es,2s0|1.-14phh48 2.afpx08
Africa/Lubumbashi|534,2s0,5k0|1.-11ngfr4 2.bpwyb4
Africa/Lusaka|58k,5k0|1.-yvtekk
Africa/Malabo|1mk,0,2s0|1.-u9riyk 2.r44sak
Africa/Maputo|616,5k0|1.-vu3fd6
Africa/Maseru|53c,5k0,8c0|1.-yvtefc 2.l5xrrc 16qm
Africa/Mbabane|5rc,5k0|1.-yvtf3c
Africa/Mogadishu|8eg,8c0,6y0|1.-13r0weg 2.je91eg 19rqp
Africa/Monrovia|-1zw,-226|1.-qj6zc4
Africa/Nairobi|6tg,6y0,8c0,7n0|1.-w6p5hg 2.aiwqjg 1khb 32mk1 2.2wu1z0
Africa/Ndjamena|2sc,2s0|1.-u9rk4c
Africa/Niamey|e4,-2s0,0,2s0|1.-u9rhq4 2.bk99u4 39pmm
Africa/Nouakchott|-2yc,0,-2s0|1.-u9redo 2.bk93po 1a1xe
Africa/Ouagadougou|-a4,0|1.-u9rh1w
Africa/Porto-Novo|hg,0,2s0|1.-u9rhtg 2.bk975g
Africa/Sao_Tome|18w,-1p9,0|1.-18vsjww 2.em12kw
Africa/Tripoli Libya|2fw,2s0,5k0|1.-q3gfrw 2.gl6ajw 12x6 2nyu 133u 2nle 13fy 214le
Africa/Tunis|1vw,fl,2s0,5k0|1.-1a9dr7w 2.fke44b 3.enxevl 281c 33o0 2ls0 35pe 28tg 35g0 2pa 3aq 25zy 36qq 26yi 36iu 266i
Africa/Windhoek|360,460,5k0,8c0|1.-14nj4i0 2.5rpr00 3ev43 26qm
America/Adak America/Atka US/Aleutian|xya,-wpq,-uk0,-rs0|1.-1hc7qjz 2.h4z1xp 3.ln70qa 21d7y 38uw2 26qm
America/Anchorage US/Alaska|12wo,-rrc,-rs0,-p00|1.-1hc7qjz 2.h4ywzb 3.ln72wo 21d7y 38uw2 26qm
America/Anguilla|-bog,-b40|1.-u6m6zk
America/Antigua|-bg0,-dw0,-b40|1.-u6m780 2.k9mqg0
America/Araguaina|-8xc,-8c0,-5k0|1.-t85j2o 2.99k8mo 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Argentina/Buenos_Aires America/Buenos_Aires|-ato,-bw0,-b40,-8c0|1.-138aaic 2.db2bqc 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Catamarca|-c6k,-bw0,-b40,-8c0|1.-138a95g 2.db2adg 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Cordoba America/Cordoba America/Rosario|-bw0,-b40,-8c0|1.-px7ys0 2.5iv8k0 14ha 27aq 153y 292q 14fy 292q 14fy 292q 14fy 292q 14ha 292q 14fy 292q 14fy 292q 14fy 292q 14ha 24iq 1cxa 24iq 1o9a 22s2 1w5a 27xe 16dym 22s2 12um 28g2 152m 28g2 152m 28g2 169a 26qq 16zy 26qq 16qm 26qq
America/Argentina/Jujuy America/Jujuy|-c3c,-bw0,-b40,-8c0|1.-138a98o 2.db2ago 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/La_Rioja|-cdo,-bw0,-b40,-8c0|1.-138a8yc 2.db2a6c 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Mendoza America/Mendoza|-cqs,-bw0,-b40,-8c0|1.-138a8l8 2.db29t8 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Rio_Gallegos|-ctg,-bw0,-b40,-8c0|1.-138a8ik 2.db29qk 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Salta|-c44,-bw0,-b40,-8c0|1.-138a97w 2.db2afw 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/San_Juan|-cos,-bw0,-b40,-8c0|1.-138a8n8 2.db29v8 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/San_Luis|-cac,-bw0,-b40,-8c0|1.-138a91o 2.db2a9o 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Tucuman|-c2s,-bw0,-b40,-8c0|1.-138a998 2.db2ah8 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Argentina/Ushuaia|-cnc,-bw0,-b40,-8c0|1.-138a8oo 2.db29wo 3.5iv8k0 24ha 37aq 253y 392q 24fy 392q 24fy 392q 24fy 392q 24ha 392q 24fy 392q 24fy 392q 24fy 392q 24ha 34iq 2cxa 34iq 2o9a 32s2 2w5a 37xe 26dym 32s2 22um 38g2 252m 38g2 252m 38g2 269a 36qq 26zy 36qq 26qm 36qq
America/Aruba|-czc,-ci0,-b40|1.-u7lcco 2.rlo7io
America/Asuncion|-aog,-b40|1.-jy93zk
America/Atikokan America/Coral_Harbour|-gys,-go0,-dw0|1.-1353b18 2.c5efx8 179a 288la
America/Bahia|-74s,-8c0,-5k0|1.-t85kv8 2.99kaf8 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Bahia_Banderas|-jho,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2 13s3y
America/Barbados|-b1h,-b40,-8c0,-9q0|1.-ug8iaj 2.fzq06j 14yq 291a 14o2 382m 15o2
America/Belem|-8z8,-8c0,-5k0|1.-t85j0s 2.99k8ks 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Belize|-gc0,-go0,-fa0,-dw0|1.-u52ic0 2.3edkc0 14nz 28td 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14xb 34xd 11axa 2ode 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28td 14nz 28td 14nz 28td 14nz 28td 14xb 28k1 14xb 28k1 14xb 28td 14nz
America/Blanc-Sablon|-aks,-b40,-8c0|1.-18vs838 2.hw37f8 179a 28r1e 11d7y
America/Boa_Vista|-b8g,-b40,-8c0|1.-t85grk 2.99k93k 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Bogota|-dps,-dw0|1.-srdoy8
America/Boise|-lip,-m80,-jg0,-go0|1-wcyw 2cwu4 17ry 25pe 17ry 21byq 371la 21d7y 383xe 26qm 36qq 26qm 36qq 26qm
America/Cambridge_Bay|0,-jg0,-go0|1-iseo 28b36 11d7y
America/Campo_Grande|-a44,-b40,-8c0|1.-t85hvw 2.99ka7w 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Cancun|-g2g,-go0|1-i1bo
America/Caracas|-ce8,-ce4,-ci0,-b40|1.-15r0wxs 2.bjfjzw 3.rlo83w
America/Cayenne|-9ow,-b40,-8c0|1.-uj7yb4 2.tcw6r4
America/Cayman|-f2k,-e7y,-dw0|1.-15r0u9g 2.biv5te
America/Chicago US/Central|-g8c,-go0,-dw0|1-wcz0 2cwu4 17ry 25pe 17ry 28k2 156m 25g2 181a 26qq 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 25pe 19la 25yq 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 24yq 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 16zy 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Chihuahua|-jn8,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2
America/Ciudad_Juarez|-jpw,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2
America/Costa_Rica|-fkd,-go0|1.-pjw8fn
America/Coyhaique|-dcg,-d39,-dw0,-b40,-8c0|1.-15r0vzk 2.ag6l2t 1.3dlssr 3.157b79 1.f4e0r 3.49hzb9 2.aye0r 35o2 27um 35o2 27um 35o2 27um 35o2 27vy 35o2 23num 329e 21r3y 31w0 48280 35fy 48te
America/Creston|-lks,-jg0,-m80|1.-18vrx38 2.h39xv8 1mk2
America/Cuiaba|-adw,-b40,-8c0|1.-t85hm4 2.99k9y4 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Curacao America/Kralendijk America/Lower_Princes|-crn,-ci0,-b40|1.-u7lckd 2.rlo7qd
America/Danmarkshavn|-3gg,-8c0|1.-rvusjk
America/Dawson|-ptg,-p00,-m80,-jg0|1.-1079suk 2.97l62k 179a 27s2 15x6 28dc6 11d7y 37cpa 1700
America/Dawson_Creek|-m9k,-m80,-jg0|1.-18vrweg 2.hw36ug 179a 28r1e 11d7y 2l9e 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Denver America/Shiprock Navajo US/Mountain|-jfw,-jg0,-go0|1-wcyy 2cwu4 17ry 25pe 17ry 25pe 181a 25g2 122m 27saq 11d7y 27cpe 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Detroit US/Michigan|-fdn,-go0,-dw0,-b40|1.-xx8dyd 2.5eraud 3a1qm 21d7y 3yqq 25pa 3.9rlbxo 2.71s2c 36qq 26qm
America/Dominica|-bdc,-b40|1.-uj7wl0
America/Edmonton America/Yellowknife Canada/Mountain|-l0g,-jg0,-go0|1.-x1yazk 2.629ink 179a 2682 11mm 2cde 16zy 26he 15pa 281e 15fy 281e 15pa 26weq 11d7y 2l9e 15pa
America/Eirunepe|-cxs,-dw0,-b40|1.-t85f28 2.99ka68 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/El_Salvador|-gio,-go0|1.-pkm4tc
America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte|-lo4,-jg0,-m80|1-i1bm 2r1c 11aiq 21afy 152q 26qm 13yxe 21c6m 1waq 2aim 1hhe 25em 181i 25pa 17s2 25pa 17s0 25pc 17s0 25pc 17s0 25pc 181c 25pc 17s0 25pc 17s0 25pc 17s0 25pc 17s0 25pc 181c 25g0 181c 26qo 16qo 26qo 16qo 26qo 16qo 2700 16hc 2700 16qq 26qm 16qq 26qm 16qq 26qm
America/Fort_Nelson|-mpz,-m80,-jg0|1.-18vrvy1 2.hw36e1 179a 28r1e 11d7y 2l9e 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Fort_Wayne America/Indiana/Indianapolis America/Indianapolis US/East-Indiana|-fye,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 284yq 13mm 24yq 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 1wxa 27s2 344ta 26qm
America/Fortaleza|-74o,-8c0,-5k0|1.-t85kvc 2.99kafc 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Glace_Bay|-b3o,-b40,-8c0|1.-z94kwc 2.89fk8c 179a 28r1e 11d7y 22ueq 15pa
America/Godthab America/Nuuk|-9kw,-8c0|1.-rvumf4
America/Goose_Bay|-b6s,-9rg,-6zg,-9q0,-6y0,-b40,-8c0|1.-18vs7h8 2.hw35go 179a 3665a 4.kzjyk 35fy 481e 35fy 481e 35fy 48aq 356m 48aq 35fy 481e 35fy 481e 319uq 48aq 35fy 481e 35fy 481e 35fy 481e 35fy 48aq 35fy 47iq 35pa 47s2 35pa 47s2 35pa 47s2 35pa 47s2 35pa 481e 35pa 47s2 35pa 47s2 35pa 47s2 35pa 47s2 36zy 46qq 36qm 46qq 36qm 46qq 36qm 46qq 36qm 46qq 36zy 5502 61hd 56zy 66qq 56qm 66qq 56qm 66qq 56qm
America/Grand_Turk|-d68,-e7y,-dw0|1.-15r0w5s 2.biv7pq
America/Grenada|-bfo,-b40|1.-uj7wkc
America/Guadeloupe|-be8,-b40|1.-ukehxs
America/Guatemala|-grg,-go0|1.-qqqskk
America/Guayaquil|-es8,-ejc,-dw0|1.-15r0ujs 2.le9mf4
America/Guyana|-arr,-b40,-af0|1.-uhmik9 2.1va8c9
America/Halifax Canada/Atlantic|-bs0,-b40,-8c0|1.-z94k80 2.777go0 16ry 2kqu 179a 2kqm 145a 299e 14im 28s2 14qm 2902 14ha 2902 14ym 28iq 15ha 28iq 14fy 28iq 15ha 28iq 14em 292q 147y 299e 14pa 28s2 157y 2802 15ha 2802 15qm 28iq 14em 29le 14fy 292q 13vy 28iq 15ha 2802 15ha 291e 14fy 289e 15ha 2802 15ha 24xi 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 2liq 15pa 27s2 15pa 27s2 15pa 27s2 15pa 2liq 15pa 27s2 15pa 27s2 15pa 27s2 15pa 2z02 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Havana Cuba|-f94,-f9c,-dw0,-b40|1.-15r0u2w 2.ijto08 3.1icfyo 24im 34diq 23da 3a42 23mm 3a42 23da 3112q 23da 3a42 23da 371mq 24ha 38xe 24ny 36yq 25qm 381e 25fy 38k2 26qm
America/Hermosillo|-kjs,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2 13s3y
America/Indiana/Knox America/Knox_IN US/Indiana-Starke|-g1i,-go0,-dw0|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 2l9e 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 16zy 26qq 16qm 26qq 15pa 27s2 15pa 27s2 16qm 26qq 16zy 26qq 16qm 26qq 1k7y 21bg2 16qm 26qq 16qm 26qq 16qm
America/Indiana/Marengo|-fzn,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 223g2 15pa 2yqq 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 3303y 26qm
America/Indiana/Petersburg|-g5v,-go0,-dw0|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 23lmm 15g2 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 1kha 26qq 16qm 26qq 16qm 26qq 16qm
America/Indiana/Tell_City|-g2f,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 23lmm 15g2 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 16qm 26qq 16qm 26qq 16qm 26qq 11bfy 26qq 16qm 36qq 26qk
America/Indiana/Vevay|-fr4,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 237w2 35mzy 26qm
America/Indiana/Vincennes|-g7j,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 27s2 15pa 22gxe 15pa 27s2 15pa 281a 15g2 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 16zy 26qq 15fy 281e 16qm 26qq 16qm 26qq 31vny 26qm
America/Indiana/Winamac|-g1d,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 16zy 26qq 16qm 26qq 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 3303y 26qm
America/Inuvik|0,-m80|1-6dyo
America/Iqaluit America/Pangnirtung|0,-b40,-dw0|1-aaxc 216to
America/Jamaica Jamaica|-e7y,-dw0|1.-u85og2
America/Juneau|15rv,-ow5,-m80,-jg0|1.-1hc7qjz 2.h4yu44 3.ln707v 21d7y 38uw2 26qm
America/Kentucky/Louisville America/Louisville|-fvq,-go0,-dw0,-b40|1-wcz0 2cwu4 17ry 25pe 17ry 2khe 14jy 27duq 15pa 24yq 11d7y 2.ast9o 1.1sw2c 21gw2 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26qq 32mmm 26qm 36qq 26qm
America/Kentucky/Monticello|-fpo,-go0,-dw0|1-wcz0 2cwu4 17ry 25pe 17ry 28dk2 11d7y 28heq 16qm 26qq 16qm
America/La_Paz|-cmc,-9uc,-b40|1.-jxzspo 25um
America/Lima|-e9o,-eac,-dw0,-b40|1.-15r0v2c 2.9ov9co 3.fcxjlo 23by 36k2 26qm 36qq 26qm
America/Los_Angeles US/Pacific|-lwa,-m80,-jg0|1-wcyw 2cwu4 17ry 25pe 17ry 28dk2 11d7y 2.1a3c5o 1.f2iic 2hxc 15g0 281c 15pc 27s0 15pc 27s0 15pc 27s0 15pc 27s0 15pc 281c 15pc 27s0 15pc 27s0 15pc 27s0 15pc 27s0 15pc 281c 15g0 281c 16qo 26qo 16qo 26qo 16qo 26qo 1700 26hc 1700 26qq 16qm 26qq 16qm 26qq 16qm
America/Maceio|-6m4,-8c0,-5k0|1.-t85ldw 2.99kaxw 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Managua|-fz8,-fzc,-go0|1.-15r0tcs 2.n7jmo4
America/Manaus Brazil/West|-b44,-b40,-8c0|1.-t85gvw 2.99k97w 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Marigot America/Port_of_Spain America/St_Barthelemy America/Virgin|-be4,-b40|1.-u6m79w
America/Martinique|-bb8,-b40|1.-umcvcs
America/Matamoros|-i20,-go0|1-i1bo
America/Mazatlan Mexico/BajaSur|-jpg,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2 13s3y
America/Menominee|-g83,-go0,-dw0|1.-17zjvrx 2.gz53bx 17ry 25pe 17ry 28dk2 11d7y 27s2 15pa 27cpe 16zy 2xpe
America/Merida|-glg,-go0|1-i1bo
America/Metlakatla|16au,-od6,-m80,-jg0|1.-1hc7qjz 2.h4ytl5 3.ln70qu 21d7y 38uw2 26qm
America/Mexico_City Mexico/General|-id0,-jg0,-go0,-dw0|1-i1bm 221k0 11afy 265e 15pa 26s2 32kmm 256m 3jqq 246m 310mq 252m 3269e 267y
America/Miquelon|-aeg,-b40|1.-uk1k9k
America/Moncton|-bzw,-dw0,-b40,-8c0|1.-18wys04 2.9nu9w4 35y5e 279a 35htc 23da 3a42 23da 3a42 23da 3a42 23da 3a42 23da 3a42 23da 39te 24em 38uq 24mm 38c2 25em 3504 21d7y 37s2 25pa 37s2 25pa 37s2 25pa 37s2 25pa 381e 25fy 381e 25pa 37s2 25pa 37s2 25pa 37s2 25pa 37s2 25pa 381e 25pa 37s2 26qm 36qq 26qm 36qq 26qm 36qq 26zy 36qq 26qm 36qq 26qm 36qq 26qm 36qq 26qm 36qq 26zy 36he 26zy 36qq 26qm 36qq 26qm 36qq 26qm
America/Monterrey|-iks,-jg0,-go0|1-i1bo 221k2 11afy 265e 15pa 26s2
America/Montevideo|-aer,-b40,-8c0,-9q0,-6y0,-5k0|1.-px8099 2.1s74p9 36ry 26s1 36qn 26s1 36qn 22uip 35pb 27s1 35pb 27s1 35pb 27s1 35pb 281d 35fz 281d 35fz 2701 36qn 27s1 35pb 24ld 4iin 23bz 4632p 26hb 52c1 21ta 51wpe 26ha 4102q 26yn
America/Montreal America/Nipigon America/Thunder_Bay America/Toronto Canada/Eastern|-ep8,-dw0,-b40|1.-1353das 2.c5efes 179a 25ql 17qn 2706 15fu 28k6 14jy 28xe 14ny 28te 14ny 28k2 156m 28aq 156m 28aq 156m 28aq 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 121da 27s2 15pa 27s2 15pa 27s2 15pa 27s2 181a 25pe 17ry 25pe 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Montserrat|-bis,-b40|1.-uj7wfk
America/Nassau|-ebu,-dw0,-b40|1.-u6m4c6 2.fqrow6 1103y 215e 19la 26yk6 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/New_York US/Eastern|-dpe,-dw0,-b40|1-wcz2 2cwu4 17ry 25pe 17ry 25pe 181a 26he 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 24yq 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 16zy 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Nome|101a,-umq,-uk0,-rs0|1.-1hc7qjz 2.h4yzup 3.ln72ta 21d7y 38uw2 26qm
America/Noronha Brazil/DeNoronha|-604,-5k0,-2s0|1.-t85lzw 2.99k8rw 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/North_Dakota/Beulah|-iuj,-jg0,-go0|1-wcyy 2cwu4 17ry 25pe 17ry 28dk2 11d7y 283xe 16qm 26qq 16qm 26qq 16qm
America/North_Dakota/Center|-irc,-jg0,-go0|1-wcyy 2cwu4 17ry 25pe 17ry 28dk2 11d7y 283xe 16qm 26qq 16qm 26qq 16qm
America/North_Dakota/New_Salem|-is3,-jg0,-go0|1-wcyy 2cwu4 17ry 25pe 17ry 28dk2 11d7y 283xe 16qm 26qq 16qm 26qq 16qm
America/Ojinaga|-jc4,-jg0,-go0|1-i1bm 221k0 11afy 265e 15pa 26s2
America/Panama|-eq8,-eso,-dw0|1.-15r0uls 2.9jvmqg
America/Paramaribo|-a7s,-a84,-a7o,-9q0|1.-usj4g8 2.cixc0c 3.5lydbk
America/Phoenix US/Arizona|-kr6,-jg0,-go0|1-wcyy 2cwu4 17ry 25pe 17ry 28dk2 1.zjedo 23de 16ry 2.bs6lmc 16qm
America/Port-au-Prince|-de8,-ddo,-dw0|1.-15r0vxs 2.e4gmng
America/Porto_Acre America/Rio_Branco Brazil/Acre|-ck0,-dw0,-b40|1.-t85fg0 2.99kak0 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Porto_Velho|-bu0,-b40,-8c0|1.-t85g60 2.99k8i0 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Puerto_Rico|-c8p,-b40,-8c0|1.-10xhp3b 2.mhp1jb 11a5e
America/Punta_Arenas|-d4s,-d39,-dw0,-b40,-8c0|1.-15r0w78 2.ag6lah 1.3dlssr 3.157b79 1.f4e0r 3.49hzb9 2.aye0r 35o2 27um 35o2 27um 35o2 27um 35o2 27vy 35o2 23num 329e 21r3y 31w0 48280 35fy 48te
America/Rainy_River America/Winnipeg Canada/Central|-hzo,-go0,-dw0|1.-171bfcc 2.f0j80c 15fy 2l9i 179a 26yyq 14xa 21n5e 11d7y 28aq 15pa 279e 15pa 27s2 15pa 27s2 15pa 282q 15mm 27te 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 16qm 26qq 15pa 2z02 15fy 2z02 1700 26qo 16qo 26qo 16qo 26qo 16qo
America/Rankin_Inlet|0,-go0|1-4vuo
America/Recife|-6go,-8c0,-5k0|1.-t85ljc 2.99kb3c 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Regina Canada/Saskatchewan|-jdo,-jg0,-go0|1.-xkq9yc 2.6l1hmc 179a 24bta 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 2xyq 16qm 26qq 16ha 2702 16qm 2702 16qm 26qq 16qm 24g6 11d7y 279e 16qm 279e 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 2l9e 16qm 26qq
America/Resolute|0,-go0|1-8e6o
America/Santarem|-a4o,-b40,-8c0|1.-t85hvc 2.99ka7c 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 241qq 132m 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Santiago Chile/Continental|-d39,-dw0,-b40,-8c0|1.-vauawr 0.3dlssr 2.157b79 0.f4e0r 2.49hzb9 1.aye0r 25o2 17um 25o2 17um 25o2 17um 25o2 17vy 25o2 13num 229e 31hha 21ny 17yq 21w0 38280 25fy 38te
America/Santo_Domingo|-cy0,-cyo,-dw0,-b40,-ci0|1.-15r0we0 2.mkixco 3.hiw29c 24ha 4zyq
America/Sao_Paulo Brazil/East|-8ms,-8c0,-5k0|1.-t85jd8 2.99k8x8 16oo 26uq 16ny 269he 151c 28hc 14ha 291e 14im 291e 13by 24002 14ta 2cg2 127y 291e 13c0 292o 14fy 292q 14ha
America/Scoresbysund|-42g,-5k0|1.-rvurxk
America/Sitka|15lz,-p21,-m80,-jg0|1.-1hc7qjz 2cc7t 3.ln701z 21d7y 38uw2 26qm
America/St_Johns Canada/Newfoundland|-9rg,-6zg,-9q0,-6y0|1.-ris3ck 05zy 17qq 079a 172k 03ny 19s2 06qm 16qq 06qm 1702 06ha 1702 06ha 1702 06ha 1702 06ha 1702 06qm 16qq 06qm 1702 06ha 1702 06ha 1702 06ha 1702 06ha 1702 06qm 1702 06ha 1702 06ha 25ms 3.1wfuk 26ha 379g 25fy 381e 25fy 381e 25fy 38aq 256m 38aq 25fy 381e 25fy 381e 219uq 38aq 25fy 381e 25fy 381e 25fy 381e 25fy 38aq 25fy 37iq 25pa 37s2 25pa 37s2 25pa 37s2 25pa 37s2 25pa 381e 25pa 37s2 25pa 37s2 25pa 37s2 25pa 37s2 26zy 36qq 26qm 36qq 26qm 36qq 26qm 36qq 26qm 36qq 26zy 36he 26zy 36qq 26qm 36qq 26qm 36qq 26qm
America/St_Kitts|-bm4,-b40|1.-u6m71w
America/St_Lucia|-bao,-b40|1.-u9r61c
America/St_Thomas|-c0w,-b40|1.-uj7vz4
America/St_Vincent|-bc8,-b40|1.-u9r5zs
America/Swift_Current|-jyw,-jg0,-go0|1.-xkq9d4 2.6l1h14 179a 28r1e 11d7y 27s2 167y 279e 15pa 27s2 15pa 27s2 15pa 22uo2 16qm 2k82 16qm 26qq 15pa 281e 15fy
America/Tegucigalpa|-g5g,-go0|1.-pfzh6k
America/Thule|-cqk,-b40|1.-rvuj9g
America/Tortola|-bys,-b40|1.-uj7w18
America/Vancouver Canada/Pacific|-mss,-m80,-jg0|1.-18vrvv8 2.hw36b8 179a 28r1e 11d7y 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15pa 27s2 15pa 27s2 15pa 27s2 15pa 27s2 15pa 281e 15fy 281e 16qm 26qq 16qm 26qq 16qm 26qq 16zy 26he 16zy 26qq 16qm 26qq 16qm 26qq 16qm
America/Whitehorse Canada/Yukon|-p0c,-p00,-m80,-jg0|1.-1079tno 2.97l6vo 179a 27s2 15x6 28dc6 11d7y 37cpa 1700 24eo
America/Yakutat|14sh,-pvj,-p00,-m80|1.-1hc7qjz 2.h4yv3i 3.ln720h 21d7y 38uw2 26qm
Antarctica/Casey|0,m80|1-dio
Antarctica/Davis|0,jg0|1-4veo 02xia 11lj2
Antarctica/DumontDUrville|0,rs0|1-8n5c 01w3g 11sxw
Antarctica/Macquarie|0,rs0,uk0|1-qd6o 26csw 16hc 0rak 1aw38 27c0w 16qo 27s0 14xc 28k0
Antarctica/Mawson|0,go0|1-5yuo
Antarctica/McMurdo Antarctica/South_Pole|0,xc0|1-59eo
Antarctica/Palmer|0,-8c0,-b40|1-1vmo 226u 18g2 252m 18g2 269a 16qq 26zy 16qq 26qm 16qq
Antarctica/Syowa|0,8c0|1-4utc
Antarctica/Vostok|0,jg0|1-4ixc
Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Oslo|1zo,2s0,5k0|1.-1353tzo 2.b5svbo 14uk 28ytc 1u46 25g0 1700 26qo 16qo 26qo 16qo 251yo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 281c 15g0
Asia/Aden|8bu,8c0|1.-afs0bu
Asia/Almaty|e90,dw0,go0|1.-nu1a90 2.37a0d0
Asia/Amman|6nk,5k0|1.-kcrtbk
Asia/Anadyr|wv8,xc0,1040|1.-nu1sv8 2.379zj8
Asia/Aqtau|9b4,b40,dw0|1.-nu15b4 2.379y74
Asia/Aqtobe|al4,b40,dw0|1.-nu16l4 2.379zh4
Asia/Ashgabat Asia/Ashkhabad|at8,b40,dw0|1.-nu16t8 2.379zp8
Asia/Atyrau|9m8,8c0,dw0|1.-nu15m8 2.37a1a8
Asia/Baghdad|884,880,8c0|1.-15r1hk4 2.em11c4
Asia/Bahrain|9d8,9q0,b40|1.-eukpd8 2.1a1eb8
Asia/Baku|98c,8c0,b40|1.-nu158c 2.h4tkwc
Asia/Bangkok|im4,jg0|1.-pysda4
Asia/Barnaul|fic,go0,jg0|1.-q4ljic 2.5hu6uc
Asia/Beirut|6ko,5k0,8c0|1.-1ayy98o 2.kzyuco 17ta 25xe 16ry 26g2 179a 279e 15fy 2cmuq 15ny 27uq 15ny 27uq 15ny 27w2 15ny 27uq 15ny
Asia/Bishkek|dtc,dw0,go0|1.-nu19tc 2.379zxc
Asia/Brunei|la4,ku0,m80|1.-mvofy4 2.3khxs4
Asia/Calcutta Asia/Kolkata|gd4,gcw,eva,fa0,i20|1.-1oaa314 2.83glc8 3.isc6tm 4.innm9a 38da 441e 3167y
Asia/Chita|l0g,m80,p00|1.-q4cfog 2.5hkxgg
Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator|jsk,jg0|1.-xmcrsk
Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Shanghai PRC|mhj,m80,p00|1.-100eztj 2.9jeyxj 16by 27rle 14ym 25o2 18la 23c2 11cim 29g2 155a 279e 17em 26qq 15ny 27uq 1zy
Asia/Colombo|esc,esk,fa0,go0,i20|1.-1ayyhgc 2.dkh6ns 3.isle6k 48un 2169f
Asia/Dacca Asia/Dhaka|gqs,gcw,i20,fa0,go0|1.-15r1q2s 2.r080dw 3.bmgyw 241e 43eta
Asia/Damascus|6q0,5k0,8c0|1.-q3gk20 2.5k6q0 167y 279e 167y 279e 167y 279e 16ha 2ehmq 15qm 27uq 15mm 27xe 15ny 27uq 15mm 27mq 15xa 27uq 15ny 27w2 15ny 27uq 15ny
Asia/Dili|n98,m80,p00|1-lsn4 2bbry
Asia/Dubai|a8o,b40|1.-q3gnko
Asia/Dushanbe|cqo,dw0,go0|1.-nu18qo 2.379yuo
Asia/Famagusta|6ac,5k0|1.-p4bqac
Asia/Gaza|6ds,5k0,8c0|1.-1054x1s 2.kp9t1s 14io 21qo 1qg0 25lc 17xc 25mo 17xc 265c 17dc 265c 17dc 23ybw 15by 27uq 15ny 27us 15mq 27xa 15mq 27vy 15mq 27vy 15mq 27vy 15mq 27xa 15mq 27vy 15mq 27vy 15o2 27um 11ak
Asia/Hebron|6hz,5k0,8c0|1.-1054x5z 2.kp9t5z 14io 21qo 1qg0 25lc 17xc 25mo 17xc 265c 17dc 265c 17dc 23ybw 15by 27uq 15ny 27us 15mq 27xa 15mq 27vy 15mq 27vy 15mq 27vy 15mq 27xa 15mq 27vy 15mq 27vy 15o2 27um 11ak
Asia/Ho_Chi_Minh Asia/Saigon|jqu,jg0,m80,p00|1.-umdqeu 2.gj25iu 3try 16c0 2lc4 133lc 21oxa
Asia/Hong_Kong Hongkong|l56,m80,p00,nm0|1-ohn2 2drg4 3400 2355 11gqr 25pa 18av 24xc 18k0 25pc 16qo 25pc 17s0 25pc 17s0 25pc 17s0 25yo 17s0 25pc 17ry 256q 18am 256q 18jy 24xe 18jy 256q 18am 256q 18am 256q 18am 256q 18jy 24xe 18jy 24xe 18jy 256q 18am 256q 18am 2682 16qm 26qq 16qm 26qq 16zy 26qq 16qm 26qq 16qm
Asia/Hovd|gz0,go0|1.-xmcoz0
Asia/Irkutsk|jb5,jg0,m80|1.-q28gn5 2.5fh175
Asia/Istanbul Europe/Istanbul Turkey|5d4,5ew,5k0,8c0|1.-1ayy814 2.g1oam8 3.2wvx6w 25ny 31b6q 27ta 35xe 26ry 36g2 279a 3lle 257y 37uq 25ny 35jiq 23la 322q 2avy 3742 21bmm 38qq 24im 37g2 267y 379e 267y 3702 26ha 379e 26ha 379e 267y 341pe 2hha 37c2 255a
Asia/Jakarta|js0,kdc,ku0,p00,m80,jg0|1.-o0bdpc 23bio 3.4wdzjc 21bel 4z83 2r1b 554xd
Asia/Jayapura|q20,p00,qe0|1.-jebm20 2.66bqe0 179in
Asia/Jerusalem Asia/Tel_Aviv Israel|6iu,6ig,5k0,8c0,b40|1.-1ayy96u 2.jtxuoe 3.bp5aig 24io 31qo 2qg0 35lc 27xc 35mo 27xc 365c 27dc 365c 27dc 4l2o 33qo 229c 36pc 26tc 365c 25mo 37c0 28ao 35yo 26qo 36hc 25pc 3a40 23dc 3a40 23dc 39uo 24eo 37s0 25g0
Asia/Kabul|ctc,b40,ci0|1.-15r1m5c 2.spc1pc
Asia/Kamchatka|tdo,uk0,xc0|1.-olrupo 2.3z045o
Asia/Karachi|cf0,fa0,i20,dw0|1.-wvpb30 2.im3zt0 1167y 328le
Asia/Kashgar Asia/Urumqi|g7w,go0|1.-lx5pjw
Asia/Kathmandu Asia/Katmandu|fss,fa0|1.-q3gt4s
Asia/Khandyga|p3p,m80,p00|1.-q4cjrp 2.5hl1jp
Asia/Krasnoyarsk|h72,go0,jg0|1.-q37l72 2.5gg8j2
Asia/Kuala_Lumpur|ity,j8d,jg0,kdc,ku0,p00|1.-100ew5y 2.2ax69l 3.eeb94d 4.4it32o 5.8n3jc 41cal
Asia/Kuching|kfk,ku0,m80,n5c,p00|1.-mvof3k 2.3khwxk 310in 2.4ohqo 3.e5a9c 2.4ohqo 3.e3flc 2.4ohqo 3.e3flc 2.4ohqo 3.e3flc 2.4ohqo 3.e5a9c 2.4ohqo 3.e3flc 2.4ohqo 4.3ajlc 21cam
Asia/Kuwait|8vw,8c0|1.-afs0vw
Asia/Macao Asia/Macau|l0y,m80,p00,rs0|1.-y0i2cy 2.jdvyoy 34ta 27fy 362q 25ny 1r2s 27uo 15o0 27g0 18c0 25pc 16qo 25o0 17s0 25pc 17s0 25pc 17tc 25xc 17s0 25pc 17s0 256o 18ao 256o 18k0 24xc 18k7 256q 18am 256q 18am 256q 18am 256q 18jy 24xe 18jy 24xe 18jy 256q 18am 256q 18am 2682 16qk 26qs 16qk 26qs 16zy 26qq 16qm 26qq 16qm
Asia/Magadan|rxc,rs0,uk0|1.-nu1nxc 2.37a05c
Asia/Makassar Asia/Ujung_Pandang|m40,m80,p00|1.-jebi40 2.4u87w0 11cym
Asia/Manila|-189k,meg,m80,p00|1.-1t8ix2g 2.sjc9ig 3dyko 22ta 31uhe 21hjy 33542 21zy
Asia/Muscat|auo,b40|1.-q3go6o
Asia/Nicosia Europe/Nicosia|66g,5k0|1.-p4bq6g
Asia/Novokuznetsk|g5c,go0,jg0|1.-nu36tc 2.37bu5c
Asia/Novosibirsk|fcs,go0,jg0|1.-q4do0s 2.5hmbcs
Asia/Omsk|dl6,dw0,go0|1.-q5xmx6 2.5j6d16
Asia/Oral|9ic,8c0,dw0|1.-nu15ic 2.37a16c
Asia/Phnom_Penh|jfg,jqu,jg0,m80,p00|1.-x568rg 2.2isicm 3.gj25iu 4try 26c0
Asia/Pontianak|k8w,ku0,p00,m80|1.-jebg8w 2.4tnu2w 11dd9 3z83 1r1b 354xd
Asia/Pyongyang|nac,nm0,p00|1.-w895yc 2.1yh10c
Asia/Qatar|9jk,b40|1.-q3gmvk
Asia/Qostanay|bs4,b40,dw0|1.-nu17s4 2.37a0o4
Asia/Qyzylorda|c4g,b40,dw0|1.-nu184g 2.37a10g
Asia/Rangoon Asia/Yangon|htb,i20,p00|1.-q3gv5b 2.bnjp3b 114nv
Asia/Riyadh|8ng,8c0|1.-bwgbbg
Asia/Sakhalin|qfc,p00,uk0|1.-xl87rc 2.kvnarc
Asia/Samarkand|ceh,b40,dw0|1.-nu18eh 2.37a1ah
Asia/Seoul ROK|nig,nm0,p00,rs0,qe0|1.-w8966g 2.1yh18g 3domn 23um 37he 25ym 37he 25zy 38te 24ny 1y82 4f6p 14pa 49eq 14xa 481e 156m 48aq 156m 48aq 156m 48aq 156m 2c2q
Asia/Singapore Singapore|j8d,jg0,kdc,ku0,p00|1.-xphpwd 2.eeb94d 3.4it32o 4.8n3jc 31cal
Asia/Srednekolymsk|sgs,rs0,uk0|1.-nu1ogs 2.37a0os
Asia/Taipei ROC|mi0,m80,p00|1.-12mch60 2.lsd1m0 12zuo 28qo 155a 279e 17em 26qq 15ny 27uq 15ny 27uq 15ny 27uq 15ny 25mq 192m 25le 17xa 25le 17xa 25le 16ry 26s2 16ry 26qq 16ry 26qq 16ry 26qq 16ry 291e 14im 2902 14im
Asia/Tashkent|ctz,dw0,go0|1.-nu18tz 2.379yxz
Asia/Tbilisi|8an,8c0,b40|1.-nu14an 2.h4tjyn
Asia/Tehran Iran|9iw,9q0|1.-i18hiw
Asia/Thimbu Asia/Thimphu|glo,fa0|1.-bojclo
Asia/Tokyo Japan|pvn,p00,rs0|1-ut9u 2mo5c 14xc 27io 15yo 28tc 14o0 28tc 14o0
Asia/Tomsk|fqf,go0,jg0|1.-q3zbqf 2.5h7z2f
Asia/Ust-Nera|qiu,m80,p00|1.-q4cl6u 2.5hl2yu
Asia/Vientiane|j00,jqu,jg0,m80,p00|1.-x568c0 2.2ishx6 3.gj25iu 4try 26c0 3lc4 230qm
Asia/Vladivostok|of7,p00,rs0|1.-oligf7 2.3yqvf7
Asia/Yakutsk|o0y,m80,p00|1.-q4cioy 2.5hl0gy
Asia/Yekaterinburg|b89,af5,b40,dw0|1.-rx5hw9 2.1kybx4 3.5pfyv5
Asia/Yerevan|88o,8c0,b40|1.-nu148o 2.h4tjwo
Atlantic/Azores|-4r4,-5aw,-5k0,-2s0,0|1.-18vsdww 2.em124w 31oda 251e 34g0 28fy 352q 28fy 352q 28fy 3542 28fy 352q 28fy 3xw0 26c0 3kqo 2680 3700 26hc 379c 26hc 379c 2680 3kqo 2680 36qo 26qo 3khc 26qo 36hc 2700 379c 2680 36qo 26qo 36hc 2700 379c 281c 33mo 28dc 36o0 26s0 35xc 41jy 345c 22le 356o 41am 34xc 22c2 34xc 41jy 34o0 22c2 34xc 41jy 34o0 22c2 35yo 26qo 36qu 26qo 36qo 26qo 36qo 26qo 36qo 26qo 36qo 2700 36qo 26qo 36qo 26qo 36qo 26qo 36qo 26qo 36qo 2700 36qo 26qo 36qo 26qo 36qo 26qo 36qo 26qo 36qo 26qo 36qo 2700 36qo 26qo 36qo 26qo 36qo 26qo 36qo
Atlantic/Bermuda|-c06,-986,-b40,-8c0|1.-rivvzu 06la 1782 05qm 248s6 3.69z5ru 2ada 35pe 28am 34xe 28ta 34o2 28ta 3kqq 24em 39c2 23vy 39le 23vy 39uq 23mm 39uq 23mm 39uq 23vy 31eaq 25pa
Atlantic/Canary|-2uo,-2s0,0|1.-oytbtc 2.ctvupc
Atlantic/Cape_Verde|-4cs,-5k0,-2s0|1-lsmk 2biuo 1167y
Atlantic/Faeroe Atlantic/Faroe|-194,0|1.-wcehew
Atlantic/Madeira|-34o,-2s0,0,2s0|1-lsmm 21oda 151e 24g0 18fy 252q 18fy 252q 18fy 2542 18fy 252q 18fy 2xw0 16c0 2kqo 1680 2700 16hc 279c 16hc 279c 1680 2kqo 1680 26qo 16qo 2khc 16qo 26hc 1700 279c 1680 26qo 16qo 26hc 1700 279c 181c 23mo 18dc 26o0 16s0 25xc 31jy 245c 12le 256o 31am 24xc 12c2 24xc 31jy 24o0 12c2 24xc 31jy 24o0 12c2 25yo 16qo 26qu 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo
Atlantic/Reykjavik Iceland|-42o,-2s0,0|1.-wcwx9c 2.4rpd9c 1902 24im 19yq 23jy 19yq 2i5a 13iq 26pha 16qs 24eq 19by 24eo 192o 24o0 18k0 24xc 18k0 24xc 18k0 24xc 18tc 24o0 18tc 25yo 17io 25yo 17io 25yo 17s0 25pc 17io 25yo 17s0 25yo 17io 25yo 17io 25yo 17io 25yo 17io 25yo 17s0 25yo 17io 25yo 17io 25yo 17io 25yo 17io 25yo 17io 25yo 17s0 25yo 17io 25yo 17io 25yo 17io 25yo 17io 25yo 17s0 25yo
Atlantic/South_Georgia|-6rk,-5k0|1.-15r12kg
Atlantic/St_Helena|-120,0|1.-9wztm0
Atlantic/Stanley|-apo,-b40,-8c0|1.-u63pac 2.dbvxqc 16ha 2702 16ha 279e 16ha 2702 16ha 2702 16ha 2702 13jy
Australia/ACT Australia/Canberra Australia/NSW Australia/Sydney|s04,rs0,uk0|1.-133j5c4 2.bfqds4 132o 29b40 1380 26qo 16qo 2700 16hc
Australia/Adelaide Australia/South|pnw,p00,qe0,t60|1.-133j2zw 2.27qdzw 36n1f 232o 39b40 2380 36qo 26qo 3700 26hc
Australia/Brisbane Australia/Queensland|sc8,rs0,uk0|1.-1354kc8 2.bhbss8 132o 29b40 1380 26qo 16qo 2700 16hc
Australia/Broken_Hill Australia/Yancowinna|q70,rs0,p00,qe0,t60|1.-133j3j0 2.t9nr0 310c2 46n1f 332o 49b40 3380 46qo 36qo 4700 36hc
Australia/Currie Australia/Hobart Australia/Tasmania|ra4,rs0,uk0|1.-12smja4 2.b03ee4 16hc 281c 14o0 28tc 14o0 28kxc 1380 26qo 16qo 2700 16hc 28u40 16qo 27s0 14xc 28k0
Australia/Darwin Australia/North|o88,p00,qe0,t60|1.-133j1k8 2.27qck8 36n1f 232o 39b40 2380 36qo 26qo 3700 26hc
Australia/Eucla|nv4,ob0,r30|1.-12nxx74 2.b05944 132o 29b40 1380 26qo 16qo
Australia/LHI Australia/Lord_Howe|tgk,rs0|1.-133j6sk
Australia/Lindeman|rl8,rs0,uk0|1.-1354jl8 2.bhbs18 132o 29b40 1380 26qo 16qo 2700 16hc
Australia/Melbourne Australia/Victoria|qug,rs0,uk0|1.-133j46g 2.bfqcmg 132o 29b40 1380 26qo 16qo 2700 16hc
Australia/Perth Australia/West|lgc,m80,p00|1.-12nxusc 2.b058sc 132o 29b40 1380 26qo 16qo
CET MET|2s0,5k0|1-k61g 05o2 17as 05pc 17s0 05pc 183eo 0z00 15g0 0700 16qo 06qo 16qo 066o
CST6CDT|-go0,-dw0|1-jg4w 07ry 15pe 07ry 18dk2 01d7y 183xe 06qm 16qq 06qm 16qq 06qm
Chile/EasterIsland Pacific/Easter|-k94,-jg0,-go0|1.-jhfaew 2.ivmeuw 15fy 28te
EST5EDT|-dw0,-b40|1-jg4y 07ry 15pe 07ry 18dk2 01d7y 183xe 06qm 16qq 06qm 16qq 06qm
Eire Europe/Dublin|-169,1lr,0,2s0|1.-rzcmlr 24xc 3.9pytr 2600 36yo 271c 36pc 26s0 36pc 27tc 35xc 26s0 36g0 279c 379c 25g0 37s0 25yo 37s0 25pc 37s0 2680 3700 26hc 37io 2680 379c 2680 3700 26hc 379c 2680 379c 2680 3700 26qo 379c 2680 3700 26hc 379c 2680 379c 2680 3700 26hc 379c 281c 33mo 22hg0 35yo 28k0 3680 279c 35pc 27s0 3680 2700 36hc 2700 36qo 2700 36hc 2680 3700 26hc 379c 2680 37io 2680 3700 26hc 379c 2680 379c 2680 3700 26hc 36hc 281c 35g0 281c 35pc 27s0 35g0 281c 35g0 281c 35g0 281c 35g0 28ao 345c
Europe/Amsterdam|wk,3ok,3pc,xc,5k0,2s0|1.-s0dvkk 05ny 17au 05pc 179c 06qo 1700 06hc 1700 06hc 1700 06hc 16pc 079c 18qo 04qo 16hc 0700 1900 04hc 189c 0580 18ao 056o 18dc 05dc 185c 05c0 186o 05ao 1880 059c 18k0 04xc 18c0 05eo 1840 05dc 185c 05c0 1880 059c 18io 21h6 3.4uaz8 28ao 356o 28c0 35eo 486k 5.1aarpc 45g0 5700 46qo 56qo 46qo 566o
Europe/Andorra|a4,0,2s0|1.-100edm4 2.nvgqy4
Europe/Astrakhan|8wc,8c0,b40|1.-nu2zkc 2.37bv8c
Europe/Athens|4e4,5k0,8c0,2s0|1.-rvv0cg 2.8bjasg 122m 238aq 1um 3kew 15h8 36ym 16s2 233ha 14la
Europe/Belfast Europe/London GB GB-Eire|-23,0,2s0,5k0|1.-1rprx9x 2.zqf9hx 14xc 2700 1600 26yo 171c 26pc 16s0 26pc 17tc 25xc 16s0 26g0 179c 279c 15g0 27s0 15yo 27s0 1680 279c 1680 2700 16hc 27io 1680 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16qo 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 279c 181c 23mo 3g2m 23mo 38tc 24o0 38tc 24xc 38k0 2680 37ao 23uo 1342 2700 16hc 25yo 311a 24eo 1342 24xc 18k0 25pc 17s0 2680 1700 26hc 1700 26qo 1700 26hc 1680 2700 16hc 279c 1680 27io 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 26hc 181c 25g0 181c 25pc 17s0 25g0 181c 25g0 181c 25g0 181c 25g0 18ao 245c
Europe/Belgrade Europe/Podgorica|3so,2s0,5k0|1.-18vsmgo 2.twhnko 1kti 25g0 1700 26qo 16qo 282o 14uo
Europe/Berlin|2h4,2s0,5k0,8c0|1.-1421154 2.c1n0x4 15o2 27as 15pc 27s0 15pc 283eo 1z00 25g0 1700 26qo 16qo 26qo 31xa 24k0 121e 25g0 16io 26pe 31am 21ta 13mq 279c 1680 2700 16hc
Europe/Bratislava Europe/Prague|2o8,2s0,5k0,0|1.-14u7uo8 2.cttug8 15o2 27as 15pc 27s0 15pc 283eo 1z00 25g0 1700 26qo 16qo 26qo 16qo 281c 15o0 322q 1340 222m 1680 279c 1680 26yo 16io
Europe/Brussels|t6,0,2s0,5k0|1-t6o0 28gmo 3jzy 25o0 37as 25pc 37s0 25pc 1238 243c 181c 24xc 19c0 259c 18c0 25lc 179c 279c 1680 26hc 1700 26qo 16qo 279c 1680 2700 16hc 279c 16hi 279c 1680 2700 16hc 279c 1680 26qo 16qo 26hc 179c 26qo 16qo 26hc 1700 279c 1680 26qo 16qo 26hc 1700 279c 181c 23mo 335c 2x6m 35g0 2700 36qo 266o 37ao 266o 392o 2580
Europe/Bucharest|4u0,5k0,8c0|1.-k29zi0 2.fj8m0 14yo 26qo 16qo 2700 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo
Europe/Budapest|3j8,2s0,5k0|1.-15bee78 2.db0dz8 15o2 27as 15pc 27s0 15pc 27tc 15o0 27io 1680 27pyi 1l86 25g0 1700 26qo 16qo 27ui 16s2 25k4 171a 26pe 16qo 26qo 16qo 2700 16hc 21qqk 14xa 28k6 14xc 292o 14eo 292o 14eo
Europe/Busingen Europe/Zurich|1kw,1dm,2s0,5k0|1.-1os49kw 2.lc05ja 3.ohmxdm 25pc 37s0 25pc
Europe/Chisinau Europe/Tiraspol|5c8,5bo,4u0,5k0,8c0,2s0|1.-1ayy808 2.jw96ok 3.70f1to 4.fj8m0 34yo 46qo 36qo 4700 36qo 46qo 36qo 46qo 36qo 46qo 36qo 46qo 36qo 46qo 36qo 4btc 3cfy 5hiw 35g0 5700 36qo 45ai
Europe/Copenhagen|2bw,2s0,5k0|1.-13nvrnw 2.bo7orw 155a 28vis 1xdg 25g0 1700 26qo 16qo 26qo 1500 29lc 14k0 292o 13mo 2a40 13dc
Europe/Gibraltar|-zo,0,2s0,5k0|1.-1anxr0c 2.iol38c 14xc 2700 1600 26yo 171c 26pc 16s0 26pc 17tc 25xc 16s0 26g0 179c 279c 15g0 27s0 15yo 27s0 1680 279c 1680 2700 16hc 27io 1680 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16qo 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 279c 181c 23mo 3g2m 23mo 38tc 24o0 38tc 24xc 38k0 2680 37ao 23uo 1342 2700 16hc 25yo 311a 24eo 1342 24xc 18k0 25pc 17s0 2680 1700 26hc 1700 26qo 1700 26hc 1680 2700 16hc 279c 1680 27io 1680 2700
Europe/Guernsey|-gx,0,2s0,5k0|1.-tiakv3 2.1ixx33 14xc 2700 1600 26yo 171c 26pc 16s0 26pc 17tc 25xc 16s0 26g0 179c 279c 15g0 27s0 15yo 27s0 1680 279c 1680 2700 16hc 27io 1680 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16qo 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 279c 181c 23mo 34qi 2vlg 35g0 2700 36qo 26qo 36qo 23uo 1342 2700 16hc 25yo 311a 24eo 1342 24xc 18k0 25pc 17s0 2680 1700 26hc 1700 26qo 1700 26hc 1680 2700 16hc 279c 1680 27io 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 26hc 181c 25g0 181c 25pc 17s0 25g0 181c 25g0 181c 25g0 181c 25g0 18ao 245c
Europe/Helsinki Europe/Mariehamn|4md,5k0,8c0|1.-peghyd 2.ax3tqd 16tc
Europe/Isle_of_Man|-tv,0,2s0,5k0|1.-19a1gi5 2.haosq5 14xc 2700 1600 26yo 171c 26pc 16s0 26pc 17tc 25xc 16s0 26g0 179c 279c 15g0 27s0 15yo 27s0 1680 279c 1680 2700 16hc 27io 1680 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16qo 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 279c 181c 23mo 3g2m 23mo 38tc 24o0 38tc 24xc 38k0 2680 37ao 23uo 1342 2700 16hc 25yo 311a 24eo 1342 24xc 18k0 25pc 17s0 2680 1700 26hc 1700 26qo 1700 26hc 1680 2700 16hc 279c 1680 27io 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 26hc 181c 25g0 181c 25pc 17s0 25g0 181c 25g0 181c 25g0 181c 25g0 18ao 245c
Europe/Jersey|-e2,0,2s0,5k0|1-qvz4 26qok 14xc 2700 1600 26yo 171c 26pc 16s0 26pc 17tc 25xc 16s0 26g0 179c 279c 15g0 27s0 15yo 27s0 1680 279c 1680 2700 16hc 27io 1680 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16qo 279c 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 279c 181c 23mo 34qi 2vlg 35g0 2700 36qo 26qo 36qo 23uo 1342 2700 16hc 25yo 311a 24eo 1342 24xc 18k0 25pc 17s0 2680 1700 26hc 1700 26qo 1700 26hc 1680 2700 16hc 279c 1680 27io 1680 2700 16hc 279c 1680 279c 1680 2700 16hc 26hc 181c 25g0 181c 25pc 17s0 25g0 181c 25g0 181c 25g0 181c 25g0 18ao 245c
Europe/Kaliningrad|3so,2s0,5k0,8c0|1.-14212go 2.c1n28o 15o2 27as 15pc 27s0 15pc 283eo 1z00 25g0 1700 26qo 16qo 26qo 3zu 26vy 35te
Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye|5ng,5k0,8c0,2s0|1.-nu11ng 2.37a03g 1486m 3f48 15g0 3700 217w
Europe/Kirov|97c,8c0,b40|1-iz80 244fu
Europe/Lisbon Portugal|-1p9,0,2s0,5k0|1-lsmo 21oda 151e 24g0 18fy 252q 18fy 252q 18fy 2542 18fy 252q 18fy 2xw0 16c0 2kqo 1680 2700 16hc 279c 16hc 279c 1680 2kqo 1680 26qo 16qo 2khc 16qo 26hc 1700 279c 1680 26qo 16qo 26hc 1700 279c 181c 23mo 18dc 26o0 16s0 25xc 31jy 245c 12le 256o 31am 24xc 12c2 24xc 31jy 24o0 12c2 24xc 31jy 24o0 12c2 25yo 16qo 26qu 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 16qo 26qo 1700 26qo 16qo 26qo 16qo 26qo 16qo 26qo
Europe/Ljubljana|2os,2s0,5k0|1.-18vslcs 2.twhmgs 1kti 25g0 1700 26qo 16qo 26qo 166o
Europe/Luxembourg|150,2s0,5k0,0|1.-y89550 2.68l290 155e 27ry 1582 27s4 15pc 32l8 13lc 381i 14x6 39c4 1598 38c4 15l8 379e 179a 3684 16h8 3702 16ry 36pe 179a 3682 16zy 36he 179a 36he 179a 3686 1700 36hc 179c 3680 16qo 36qo 16hc 379c 16qo 36qo 16hc 3700 179c 3680 16qo 36qo 16hc 3700 179c 381c 13mo 22xc 1xem 25g0 1700 26qo 1680 279c 166o 292o 1580
Europe/Madrid|-ok,0,2s0,5k0|1-pxeo 26hum 16g2 26qm 16s2 21p9a 16c2 2kqm 1682 26zy 16he 279c 16hc 279a 1682 22w3y 1402 26qm 311a 25qo 1dpg 25ym 3sry 24he 38ha 2682 379a 2682 379a 2682 379a 2682 3yzy 25pe
Europe/Malta|2os,2s0,5k0|1.-13qyw0s 2.bsbx8s 14em 26qq 16ry 25xe 17ta 25eq 181a 2682 16qm 27f02 1w84 25g0 1700 26pc 1680 27ao 1658 26s4 17io 25yk 17io 25g4 181c 26mik 14ny 292q 14eo 292o 14eo 29c0 14eo
Europe/Minsk|53s,53c,5k0,8c0,2s0|1.-1ayy7rs 2.n4x6og 3.379zjc 2452m 4i88 25g0 4700 26qo 33d6
Europe/Monaco|1d8,fl,0,2s0,5k0|1.-14hnyp8 2.9tlnln 3.2pzpnl 241c 36g0 27ao 35o0 27tc 35eo 282o 34w0 29c0 359c 28c0 35lc 279c 38k0 24xc 36hc 2700 36qo 26qo 379c 2680 3700 26hc 379c 26hc 379c 2680 3700 26hc 379c 2680 36qo 26qo 36hc 279c 36qo 26qo 36hc 2700 379c 2680 36qo 26qo 36hc 2700 379c 281c 33mu 4g3u 35pa 45pe 38tg 45g0 3700 46qo 36yk 46is 366o
Europe/Moscow W-SU|6yh,707,9s7,ck7,b40,8c0,dw0,5k0|1.-rx5dmh 2.ipzua 16mo 35qm 23yq 39jy 4.1jwk7 51p4 4kc0 619a 462o 5142 7diq 52wg2
Europe/Paris|fl,0,2s0,5k0|1.-uozn3l 2.2qx1nl 141c 26g0 17ao 25o0 17tc 25eo 182o 24w0 19c0 259c 18c0 25lc 179c 28k0 14xc 26hc 1700 26qo 16qo 279c 1680 2700 16hc 279c 16hc 279c 1680 2700 16hc 279c 1680 26qo 16qo 26hc 179c 26qo 16qo 26hc 1700 279c 1680 26qo 16qo 26hc 1700 279c 181c 23mu 343s 2w86 35g0 2700 36qo 26yk 36is 266o
Europe/Riga|4gy,78y,5k0,8c0,2s0|1.-qznlky 05pc 17ao 01w0 22mak 3.7fhlky 2c7y 4i48 25g0 4700 26qo 46qo 3ek
Europe/Rome Europe/San_Marino Europe/Vatican|2b8,2s0,5k0|1-smc2 28hk0 14em 26qq 16ry 25xe 17ta 25eq 181a 2682 16qm 27f02 1w84 25g0 1700 26qo 166o 27ao 1658 26s4 17io 25yk 17io 25g4 181c 26mik 14ny 292q 14eo 292o 14eo 29c0 14eo
Europe/Samara|99w,8c0,b40|1-iz80 244fu
Europe/Sarajevo|3es,2s0,5k0|1.-18vsm2s 2.twhn6s 1kti 25g0 1700 26qo 16qo 26qo 166o
Europe/Saratov|8j6,8c0,b40|1-iz80 244fu
Europe/Simferopol|6bc,6ao,5k0,8c0,2s0|1.-1ayy8zc 2.n4x6oo 3.37a0qo 249qm 4dk8 25g0 4700 26qo 3d6
Europe/Skopje|3yw,2s0,5k0|1.-18vsmmw 2.twhnqw 1kti 25g0 1700 26qo 16qo 26qo 166o
Europe/Sofia|4bg,5ew,5k0,2s0|1.-1ayy6zg 2.7s708k 3.p0d6uw 25g0 3700 26qo 36qo 26qq
Europe/Stockholm|3cc,2se,2s0,5k0|1.-1bhq3cc 2.ayjpvy 3.8jiake 255e
Europe/Tallinn|4l0,2s0,5k0,8c0|1.-r3exx0 2.3re10 15pc 0anw 2.ygov0 3.a1zgd0 2ezy 1faw 25g0 1700 26qo 36d6
Europe/Tirane|3o8,2s0,5k0|1.-t85vo8 2.dt2gw8 1w6s 25g0 1g0
Europe/Ulyanovsk|8yo,8c0,b40|1-iz80 244fu
Europe/Vaduz|1rg,2s0,5k0|1.-13g44fg 2.ohmxrg 15pc 27s0 15pc
Europe/Vienna|30x,2s0,5k0|1.-14211ox 2.c1n1gx 15o2 27as 15pc 27s0 15pc 2l00 15yo 27cg0 1z00 25g0 1700 26qo 16qo 26qo 1dc 2dlc 16io 26pc 16qo 279c 1680
Europe/Vilnius|4os,3w0,4fc,2s0,5k0,8c0|1.-1ayy7cs 2.jb5y4s 3.1g224o 4.e75nc 33am 57g2q 4c18 3idk 45g0 3700 46qo 54fu
Europe/Volgograd|884,8c0,b40|1.-q3cw84 2.5glrw4
Europe/Warsaw Poland|3w0,2s0,5k0,8c0|1.-se9yk0 2.dvyc0 15o2 27as 15pc 27s0 3dim 25pc 110mk 26sc6 1vxc 25g0 1700 26qo 16ta 27ny 16vy 262q 16is 27qo 15pc 279c 1680 2700 16hc 22vpa 14eo 26qo 16qo 292o 14o0 26qo 16qo 28tc 14o0 28tc 14o0 28tc 14o0 292o 14eo
Europe/Zagreb|2yg,2s0,5k0|1.-18vslmg 2.twhmqg 1kti 25g0 1700 26qo 16qo 26qo 166o
Indian/Antananarivo|8ss,8c0,b40|1.-uj8gss 2.m9lccs 13dc
Indian/Chagos|des,dw0|1.-wvpc2s
Indian/Christmas|jks,jg0|1.-133iwws
Indian/Cocos|hy4,i20|1.-10j6sm4
Indian/Comoro|80g,8c0|1.-uj8g0g
Indian/Kerguelen|0,dw0|1-7ik0
Indian/Mahe|a9o,b40|1.-wvp8xo
Indian/Maldives|dm0,dw0|1.-57x6y0
Indian/Mauritius|anc,b40|1.-wvp9bc
Indian/Mayotte|8dk,8c0|1.-uj8gdk
Indian/Reunion|a9s,b40|1.-uks29s
Kwajalein Pacific/Kwajalein|uzk,uk0,rs0,p00,-xc0|1.-100f8bk 2.ise0fk 31lg2 112k2 49mzw
MST7MDT|-jg0,-go0|1-jg4u 07ry 15pe 07ry 18dk2 01d7y 183xe 06qm 16qq 06qm 16qq 06qm
NZ Pacific/Auckland|wd4,vy0,yq0,xc0|1.-1gsoz14 2.usn9z4 14em 38aq 15pb 37s1 15pb 37s1 15pb 37s1 15yn 37ip 15yn 37ip 17in 35pd 17rz 35pd 17rz 35pd 17rz 35pd 17rz 35pd 181b 35g1 181b 35pd
NZ-CHAT Pacific/Chatham|xz0,y10,zf0|1.-1gsp0n0 2.149qqm0
PST8PDT|-m80,-jg0|1-jg4s 07ry 15pe 07ry 18dk2 01d7y 183xe 06qm 16qq 06qm 16qq 06qm
Pacific/Apia|yv4,-vsw,-vy0,-uk0|1.-14fxxj4 26y5c 3.kcrmt4
Pacific/Bougainville|st4,r8w,rs0,p00|1.-1ayyvh4 2.7tuc88 3.osc24w 216he
Pacific/Chuuk Pacific/Truk Pacific/Yap|-12k4,s3w,rs0,p00|1.-1t8j2rw 2l1io 3.76a5nw 21mo2 38bta 21mmq
Pacific/Efate|v64,uk0|1.-u964i4
Pacific/Enderbury Pacific/Kanton|0,-xc0|1-c5g0
Pacific/Fakaofo|-vpk,-uk0|1.-100dhmg
Pacific/Fiji|x4w,xc0|1.-sa2x4w
Pacific/Funafuti|x6s,xc0|1.-100fais
Pacific/Galapagos|-glc,-dw0|1.-kcr62o
Pacific/Gambier|-ozo,-p00|1.-tvndoc
Pacific/Guadalcanal|tmc,uk0|1.-tvowac
Pacific/Guam|-13v0,qt0,rs0,p00,uk0|1.-1t8j1h0 2l1io 3.ld6pp0 2zpe 45lmq 2ljy 42h42 2.qdrpo 4.7kgac 22la
Pacific/Honolulu Pacific/Johnston US/Hawaii|-t8e,-t60,-qe0,-rs0|1.-12lnw3m 2.jgnatm 1si 239zi 11d7y 3mte
Pacific/Kiritimati|-t4w,-tmo|1.-100dk74
Pacific/Kosrae|-10hg,u6k,uk0,p00,rs0,xc0|1.-1t8j4uk 2l1io 3.76a4yk 21mo4 46qd8 31lg2 21mmq 592x8
Pacific/Majuro|vpc,uk0,p00,rs0,xc0|1.-100f91c 2.76a6hc 11mo4 36qd8 21lg2 112aq 49n98
Pacific/Marquesas|-pu0,-qe0|1.-tvncu0
Pacific/Midway|-wug,-uk0,-rs0|1.-100dghk 2.sx94dk 13da
Pacific/Nauru|uws,vy0,p00|1.-pjxiws 2.ba66ys 114yt
Pacific/Niue|-vgs,-vhc,-uk0|1.-8zbv78 2.63yiok
Pacific/Norfolk|v3s,v40,vy0|1.-100f8fs 2.q3eins
Pacific/Noumea|uto,uk0|1.-u9645o
Pacific/Pago_Pago Pacific/Samoa US/Samoa|z20,-vm0,-uk0|1.-14fxxq0 26y5c
Pacific/Palau|-15rg,owk,p00|1.-1t8izkk 2l1io
Pacific/Pitcairn|-o38,-nm0|1.-100dp8s
Pacific/Pohnpei Pacific/Ponape|-11d8,tas,uk0,p00,rs0|1.-1t8j3ys 2l1io 3.76a42s 21mo4 46qd8 31lg2 21mmq
Pacific/Port_Moresby|r94,r8w,rs0|1.-1ayytx4 2.7tuao8
Pacific/Rarotonga|112w,-tl4,-t60|1.-10jifqw 2judc
Pacific/Saipan|-13oc,qzo,p00,rs0,uk0|1.-1t8j1no 2l1io 3.mpn8no 45mg2 3ljy 42h42 3.qdrpo 4.7kgac 32la
Pacific/Tahiti|-rp4,-rs0|1.-tvnayw
Pacific/Tarawa|w1g,xc0|1.-100f9dg
Pacific/Tongatapu|y80,y9c,1040|1.-corjk0 2.7znjyo
Pacific/Wake|uus,xc0|1.-100f86s
Pacific/Wallis|y1k,xc0|1.-100fbdk
`
