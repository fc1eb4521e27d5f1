/** Work in somebody’s service: finding it, rising in it, which kind. */
export const work = `
  move up, moving up, same chair, same post, hazaar me khat*, maalik, malik badhata, mandey, maandey, accounts department, growth for me,
  my contract, contract ends, contract renew*, be renewed, extension of my contract, interview .. result, result of .. interview,
  film line, line of film, do well in, do well as, naukri par khatra, naukri pe khatra, job safe, job security, job secure, kaamyabi, kamyabi, kis line me,
  naukri me sukoon, kya banunga/banungi/banu/banoge/banega/banegi, bank posting, sthayi naukri, theke/theke par/pe kaam,
  career*, job, jobs, profession*, promot*, interview, office, employ*, boss, employer, work, working,
  workplace, placement, salary hike, appraisal, government job, internship, posting, transfer, unemployed,
  jobless, hired, government service, civil service*, raise at work, a raise, pay rise, increment, work life,
  software, doctor, engineer*, lawyer*, teacher*, teaching, actor, acting, actress, singer, musician, army,
  police, banking, nurse, pilot, chef, journalist, medicine, politics, my field, colleagues, hike, dream job,
  appointed, recruit*, company will hire, naukri, nokri, kaam, kam dhanda, rozgar, rojgar, sarkari naukri,
  tarakki, padonnati, karya, karyakshetra, karyasthal, kaam kaaj, laid off, layoff*, lay off, fired, sacked,
  pink slip, notice period, offer letter, joining letter, interviews, applications, recruiter*, senior post, my
  post, designation, same post, team lead, manager, my role, appraisal*, increment*, pip, performance
  improvement, credit for my work, recognition at, fresher, campus placement, on contract renewal, confirmed in,
  my bosses, shift work, night shift, rank in the, workload, retire*, career path, right profession,
  right field, which field, earn my living, livelihood, vocation, calling in life, contractual, temporary job,
  berojgar*, berozgar*, rozi roti, roji roti, pakki naukri, pakki job, sarkari babu, tabadla, tabadle, joining,
  bharti, vacancy, daftar, dafter, karyalay, afsar, saheb, sahab, peshe, pesha, seniority, junior log, padvi,
  nokari, noukri, job lag*, naukri lag*, kaam dhandha, kaam kaj, seat nikal*, staffed, staffing,
  on the bench, partner at the firm, partner at the law firm, made partner, become a partner, rise to be, law
  firm, promoted, elevation, next grade, next level at, line of work, field of work, which profession, what
  career, good with, career in, make it as, make it big as, become a, dancer, cricketer, sportsperson, artist,
  painter, photographer, designer, writer, author, anchor, influencer, youtuber, scientist, professor, lecturer,
  architect, accountant, chartered accountant, lawyer, judge, officer, ias officer, army officer, navy, air
  force, airforce, cabin crew, air hostess, surgeon, dentist, vet, pharmacist, coder, developer, programmer,
  data scientist, analyst, consultant, banker, teacher, principal, civil servant, bureaucrat, politician,
  minister, boss likes, boss hates, boss and i, coworker*, co worker*, workmates, team mates, office politics,
  politics at work, toxic workplace, performance review, ratings, kra, targets, deadline at work, probation,
  regularised, regularized, made permanent, permanent job, stable job, steady job, first job, dream company,
  offer in hand, joining date, back to work, return to work, career break, career gap, resume work, resume gap,
  get back to work, rejoin work, workforce, unemploy*, out of work, without work, no work, job hunt*, job
  search, job seek*, shortlisted, callback, referral, salary cut, pay cut, overtime, payroll, bread and butter,
  earning member, recognition, respect at work, credit at work, transferred, transfer order, deputation, leave
  sanctioned, retrench*, restructur*, downsiz*, merger, appraisal letter, corner office, ceo, cto, vp,
  director of, head of, lead role, leadership role, film industry, films, modelling, sports career, music
  career, dance career, government officer, naukari, nokree, nokriyan, kaam milega, kaam mil*, kaam nahi mil*,
  dobara kaam, ghar pe baitha, ghar baitha, ghar par baitha, factory band, kaam band, majdoori, mazdoori,
  dihadi, sthayi, sthai, permanent kab, pakka kab, pakka ho, theke par kaam, theke pe kaam, samvida, sanvida,
  chaprasi, babu, sipahi, daroga, fauj, sena, sainik, police me, joining kab, pramoshan, tarraki, unnati, bada
  afsar, bada aadmi, adhikari, mantri, neta ban*, hero ban*, singer ban*, actor ban*, gayak, kalakar, lekhak,
  patrakar, vakil ban*, doctor ban*, engineer ban*, teacher ban*, adhyapak, shikshak, professor ban*, kis field, konsi field, kaunsi field, kis line, kaunsi line, kis kshetra, kis chetra, boss se, boss ka,
  sahkarmi, saathi karmchari, karmchari, chhatni, nikal diya company, kaam se nikal*, naukri se nikal*, naukri
  gayi, naukri chali, job gayi, job chali, hatha diya, bekaar baith*, khaali baith*, khali baith*, rozi, kamaane
  ka zariya, aajivika, ajivika, kaam me man, wada promotion, growth ruki, career growth, company me growth,
  नौकरी, करियर, कैरियर, जॉब, प्रमोशन, इंटरव्यू, ऑफिस, रोजगार, तरक्की, सरकारी नौकरी, ट्रांसफर, बेरोज़गार,
  बेरोजगार, रोज़ी, रोजी, पक्की नौकरी, तबादला, तबादले, पोस्टिंग, दफ़्तर, दफ्तर, पदोन्नति, अफ़सर, पेशा, भर्ती,
  वेतन वृद्धि, मैनेजर, साक्षात्कार, रिटायर*, नौकरी पक्की, कार्यक्षेत्र, काम धंधा
`
