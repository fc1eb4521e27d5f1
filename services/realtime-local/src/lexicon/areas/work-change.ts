/** Leaving one employer or kind of work for another. */
export const workChange = `
  rival bank, rival company, % hike, call from a,
  jump to a, jump ship, join a startup, from my bank, move to a startup,
  change/switch/changing/switching companies/firms/employers/jobs/roles,
  job change, change/switch/leave/quit .. jobs/careers, career change, change .. job, change .. career, change
  .. work, change of work/job/career, switch .. job*, switch .. career*, switch companies, new job, leave ..
  job, quit .. job, quitting .. job, leaving .. job, resign*, switch jobs, change jobs, different job, better
  job, change of profession, naukri badal*, job badal*, naukri chhod*, job chhod*, job chod*, naukri chod*, job
  switch, career badal*, kaam badal*, nayi naukri, nai naukri, nayi job, dusri naukri, doosri naukri, doosri
  job, naukri mein badlav, job mein badlav, naukri parivartan, different/another/new/other
  employer/firm/company/organisation/job/role/profession/field/line,
  switch/switching/shift/shifting/move/moving/jump/jumping to/ship .. company/firm/employer/role/field/job,
  change my line, changing my line, change of line, put in my papers, put down my papers, resignation, hand in
  my notice, leave this job, leave my job, leave this company, leave my company, leaving this company, quit
  this, quit my, quit now, quitting, second innings at work, career switch, switch careers, walk away from my
  job, switching, company/naukri/job/kaam/line chhod*/chod*/badl*/badal*, company badal*, resign kar*, istifa,
  isteefa, line badal*, line change, field change, dusri/doosri company, dusri/doosri jagah naukri/job/kaam,
  dusri/dusre naukri/job, chhod kar dusri, chod ke dusri, chhod ke dusri, naya kaam pakad*, switch kar*, greener
  pastures, look out for, look elsewhere, looking out, move out of this company, move on from this
  job/company/role, change of company, change of employer, change my profession, change my job, changing my job,
  change of workplace, quit corporate, quitting corporate, leave corporate, leaving corporate, leave it/it's,
  quit and, join another, join a competitor, other company, other organisation, rival firm, better offer,
  counter offer, counteroffer, job hop*, hop jobs, shift my career, shift careers, pivot, second career, leave
  teaching, leave banking, leave the bank, leave my post, give up my job, drop my job, chuck my job, take the
  new offer, accept the offer, accept this offer, new offer, kahin aur jana, kahi aur jana, kahin
  aur lag*, kahi aur lag*, kahin aur naukri, kahin aur job, doosri jagah, dusri jagah, kaam chhodkar, kaam
  chodkar, job chhodne, job chhodu, naukri chhodu, chhodne ka mann, chhodne ka man, chodne ka mann, badalne ka,
  badli kar*, naya offer, offer le lu, switch maru, switch marna, switch karna, switch karu, company change,
  naukri chhod du, job chhod du, naukri se tang, chhod deni chahiye, chhodni chahiye,
  नई नौकरी, नौकरी बदल*, नौकरी छोड़*, जॉब चेंज, इस्तीफ़ा, इस्तीफा, कंपनी छोड़*, कंपनी बदल*, काम बदल*, लाइन बदल*,
  छोड़कर दूसरी, नई कंपनी, दूसरी कंपनी, दूसरी नौकरी, स्विच कर*
`
