import { concepts } from '@astrovoice/core/safety'

/** What is asked for besides the stars: no answer of ours fits it. */
export const elsewhereWords = concepts('elsewhere', {
  weather: `
    what time is it, time kya hua, kitne baje hain abhi, weather, rain, raining, barish, baarish, mausam,
    temperature, बारिश, मौसम`,
  sport: `
    cricket, football, match score, ipl, world cup, score, team win, who will win, kaun jeetega, कौन जीतेगा,
    क्रिकेट`,
  news: `
    the news, news today, prime minister, president, election*, chunav, politic*, capital of, population,
    petrol price, samachar, खबर, चुनाव, प्रधानमंत्री`,
  fun: `
    joke*, song, sing, movie, film, recipe, cook, pizza, chutkula, gaana, gana, story, poem, khana bana*,
    गाना, चुटकुला, फिल्म, cake`,
  chores: `
    call my, phone my, message my, lights, printer, laptop, internet, wifi, alarm, timer, traffic, train,
    platform, flight time, kitchen, homework, translate, spell, code, program, website, app crash*, email,
    chai, tea, sugar, चाय, चीनी, book a cab, cab, taxi, order food, groceries`,
})

/**
 * What no chart answers, even where a part of life is named beside it: a price, a recipe, a device, where to buy, how
 * a form is filled in.
 */
export const errandWords = concepts('errand', {
  price: `
    price of, price today, gold price, silver price, gold rate, petrol price, diesel price, rate today,
    interest rate, exchange rate, dollar rate, how much does .. cost, how much is a/the/one, cost of a,
    cheapest, recharge, data pack, under 10000/15000/20000/25000/30000/50000, mileage, ka bhav kya,
    ka bhaav kya, kya bhav hai, kya bhaav hai, ke bhav kya, ka rate, ke rate, ka daam, ke daam, daam kya,
    kitne ka hai, kitne ka ho, kitne ki hai, kitne ka milta, kitne ka mil*, kitne me bik*, kitne mein bik*,
    kitne me mil*, sasta, sabse sasta, keemat kya, kimat kya, का भाव क्या, क्या भाव, कितने का है, कितने का हो,
    कितने की है, कितने में मिल*, दाम क्या, का दाम, कीमत क्या, का रेट`,
  recipe: `
    how do i/you cook/make/bake/prepare .. tea/chai/coffee/rice/curry/dal/cake/paneer/biryani/roti/dosa/omelette,
    recipe*, biryani, kaise banate, kaise banta, kaise banti, kaise banaye jaate, kaise pakate, kaise pakta,
    banane ki vidhi, bharta, sabzi kaise, कैसे बनाते, कैसे बनता, कैसे बनती, बनाने की विधि, रेसिपी, कैसे पकाते,
    बिरयानी`,
  device: `
    uber, book kar do, book kar dijiye, book karo, cab book, ticket book kar*, taxi book, calculator, in app, in the app, app me, app mein, reset my, reset the, password, otp, upi pin, upi,
    pin code, log in, login, sign in, sign up, account number, sim card, charger, battery, screen, bluetooth,
    download*, install*, update the app, update my app, software update, whatsapp not, netflix,
    instagram, wifi, router, printer, laptop, computer hang, excel, python, javascript,
    website, email id, atm, customer care, helpline for, toll free, phone hang, phone charge, net nahi chal,
    net slow, light chali, bijli chali, aadhar, aadhaar, pan card, ration card, रीसेट, पासवर्ड, ओटीपी,
    आधार कार्ड, पैन कार्ड`,
  form: `
    how do i file, file my/the income tax, income tax return, itr, gst return, how do i apply for,
    how to apply for, documents needed, documents required, how do i book, book a/me, how do i cancel,
    fill the form, fill this form, form bhar*, form kaise, apply kaise kar*, kaise apply, status of my order,
    pnr, train status, running status, flight status, track my order`,
  where: `
    open near, is the .. open, petrol pump open, open now, open today, near me, nearest, nearby,
    best place to eat, best restaurant, best hotel, best hospital, best school in, place near, directions to,
    way to the, which bus, which train, kahan milega, kahan milta, kaha milti, kahan milti, kis raste,
    kaunsi bus, kaunsi train, rasta kya, कहाँ मिलेगा, कहाँ मिलता, कौन सी बस, कौन सी ट्रेन,
    which phone/laptop/tv/fridge, kaunsa phone, kaun sa phone, konsa phone, kaunsa mobile, konsa mobile,
    kaunsa laptop, कौन सा फ़ोन, कौन सा मोबाइल`,
  facts: `
    who is winning, who's winning, who will win, who wins, winning the match, match tonight, match score,
    kaun jeetega, kaun jitega, कौन जीतेगा, time in, what time is it, capital of, who invented, who discovered, who wrote, who won, how tall,
    how far is, how many people live, square root, plus two, times table, translate, spelling of,
    meaning of the word, synonym, convert .. to, how many grams, world cup, match today, aaj ka match,
    auction, trailer, web series, episode, rajdhani kya, kisne likha, kisne banaya, kisne jeeta, राजधानी,
    किसने लिखा, किसने जीता, किसने बनाया`,
})
