/** Money: income, savings, debts, money that others owe. */
export const money = `
  insurance claim, claim be paid, be paid, get paid, pension, kab chukega, karz chukega, chukega, guzara, gujara, ruka hua paisa,
  karza utrega, karz se mukti, karj me duba, karz me duba, karz me dooba,
  for retirement, for my retirement,
  from my savings, two cards, cards maxed, milne ka yog, diya hua paisa, diye hue paise,
  money, financ*, wealth*, income, salary, saving*, debt*, loan*, rich, earn*, fortune, cash, profit*, bank
  balance, invest*, expenses, millionaire, crorepati, poor, inheritance, economic*, afford, wealth, paisa,
  paise, paison, dhan, kamai, aamdani, amdani, arthik, ameer, amir, karz, karza, karj, udhaar, udhar, bachat,
  daulat, dhan sampatti, dhan labh, dhanwan, gareebi, munafa, kharcha, vetan, nivesh, laxmi, lakshmi, emi, emis,
  lakh, lakhs, crore, crores, borrow*, lent, lend, owe, owes, owed, repay*, debt free, mortgage, credit card,
  credit cards, broke, bankrupt*, cash flow, cash crunch, pocket, wealthy, prosper*, finances, fund*, stuck
  money, my dues, dues, pay off, paid off, provident fund, pf money, gratuity, bonus, riches, windfall,
  affluen*, spend, spending, spends, make ends meet, hand to mouth, paycheck, net worth, earnings, tankhvah,
  tankhwah, tankha, kharch, kharche, tangi, kangal, kangaal, garib, gareeb, gharibi, udhari, udhaari, vasool,
  vasuli, len dar, lendar, karzdar, karjdar, karje, karze, kist, kisht, kishte, barkat, dhan daulat, malamaal,
  maalamaal, jeb, jama punji, punji, poonji, rupaye, rupay, rupee, rupees, rokda, ghata, ghaata, nuksan,
  nuksaan, paise vaale, amiri, karodpati, lakhpati, atke hue, fanse hue, byaj, byaaj, scrape by,
  scraping by, out of this hole, maxed out, maxed, put aside, put away, nest egg, corpus, retirement fund,
  retirement money, savings account, fixed deposit, gold loan, car loan, personal loan, education loan, loan
  shark, moneylender, money lender, debts, indebted, clear my loans, clear my debts, close my loan, instalments,
  installments, monthly bills, bills, rent money, cash in hand, liquid*, stipend, salary day, payday, income
  stable, income source, second income, side income, passive income, breadwinner, bring home, rolling in, well
  off, well to do, rich man, rich woman, moneyed, millions, billionaire, comfortable life, luxury, luxuries,
  lavish, treasure, sudden gain, sudden gains, sudden wealth, jackpot of life, compensation, settlement money,
  insurance money, claim money, arrears money, pending payment, payment stuck, payments, recover my money, money
  back, get my money, my money back, return my money, owes me, financial, finance, financially, fiscal, poverty,
  penniless, struggle for money, money problems, money trouble, money crunch, tight budget, budget, cost of
  living, inflation, household expenses, spendthrift, spend too much, goddess lakshmi, dhan lakshmi, haath tang,
  hath tang, tangi me, gurbat, karza utar*, karz utar*, karj utar*, karza chuk*, karz chuk*, udhar chuk*, loan
  chuk*, loan khatam, loan utar*, kist khatam, emi khatam, paise vapas, paise wapas, paisa vapas, paisa wapas,
  paise laut*, paise mil*, paisa mil*, paisa aaega, paise aaenge, paisa tik*, paisa tikega, paisa ruk*, paisa
  dub*, dub gaya paisa, paisa bach*, paisa jud*, bachat ho*, paise ki, paiso ki, paison ki, paiso, rupya,
  rupiya, rupaiya, dhanlabh, achanak dhan, gada dhan, gupt dhan, khazana, dhani, dhanvaan, seth, raees, rais,
  lakho, lakhon, lakho kam*, karodo, karod, arab pati, aay, aamdni, aamad, kamau, kamaunga, kamaungi, kama
  paunga, kama paungi, kam kamai, vetan badh*, paise ki tangi, paise ki killat, killat, kharcha zyada, kharche
  zyada, fijool, bima, pension ka paisa, fd, jama, aarthik, daaridrya, daridrata, sukh samriddhi, samriddhi,
  vaibhav, aishwarya,
  पैसा, पैसे, धन, कमाई, आर्थिक, आर्थिक स्थिति, कर्ज, लोन, सैलरी, अमीर, तनख्वाह, तनख़्वाह, ख़र्च, खर्च, खर्चे,
  तंगी, कंगाल, ग़रीब, गरीब, उधार, क़र्ज़, कर्ज़, कर्जा, क़र्ज़ा, किस्त, किश्त, बरकत, जमा पूँजी, पूँजी, रुपये,
  रुपया, घाटा, नुक़सान, नुकसान, बचत, आमदनी, वसूल*, ब्याज, करोड़पति, लखपति, दौलत, वेतन, मालामाल
`
