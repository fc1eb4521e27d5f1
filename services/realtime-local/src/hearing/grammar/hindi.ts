/**
 * What people ask an astrologer in Hindi and Hinglish, as JSGF rules; `<hindi>` is a whole utterance.
 * As in English, planets, parts of life and the chart are asked about in ways of their own.
 */
export const hindiRules = `
<hindi> = [ <hi_hail> ] ( <hi_life_question> | <hi_chart_question> | <hi_planet_question> | <hi_tell> | <hi_will> | <hi_phrase> );
<hi_hail> = namaste | accha | haan | kripya;

<hi_mine> = mera | meri | mere | mujhe | hamara | hamari | apni | apna;
<hi_first> = kya | abhi | aaj | is saal | mere liye | aage;

<hi_life_question> = [ <hi_first> ] [ <hi_mine> ] <hi_life> [ is saal | mere liye | aage | mein tarakki ] <hi_life_end>;
<hi_life> = shaadi | vivah | prem vivah | love marriage | rishta | rishte | pyaar | love life | vaivahik jeevan | shaadishuda zindagi | pati | patni
  | career | naukri | job | kaam | business | vyapar | promotion | tarakki | nayi naukri | sarkari naukri
  | paisa | paise | paas paisa | dhan | kamai | arthik haalat | arthik sthiti
  | sehat | swasthya | tabiyat | bimari | health
  | padhai | shiksha | pariksha | exam
  | santaan | baccha | bacche | santaan sukh | beta | beti
  | parivaar | ghar | ghar ka mahaul | family
  | videsh yaatra | yaatra | visa
  | samay | accha samay | achha vakt | time | saal | ye saal | bhavishya | kismat | bhagya | zindagi | jeevan | din;
<hi_life_end> = [ kaisa | kaisi | kaise | kab | kab tak | theek | accha | achhi ] (
    rahega | rahegi | rahenge | hoga | hogi | honge | hai | hain | chalega | chalegi | aayega | aayegi | milega | milegi | badhega | badhegi | banega | theek hoga | theek hogi | chal raha hai | chal rahi hai | sudhregi | sudhrega )
  | mein ( kya hoga | kya likha hai | mushkil hai | pass hounga | pass ho jaaunga | safal rahunga | safal rahungi )
  | ka yog ( hai | kab hai | kab banega | kya hai )
  | hogi ya nahin | hoga ya nahin | milegi ya nahin;

<hi_chart_question> = [ <hi_first> ] [ <hi_mine> | aaj ka | aaj ki | kaunsa | kaunsi | kaun si | kaun sa ] <hi_attribute> (
    [ kya | kaunsi | kaunsa | kaun si | kaun sa | kab | kab tak | kaisi | kaisa ] ( hai | chal rahi hai | chal raha hai | rahega | rahegi | hoga | hogi )
  | kab ( khatam | shuru ) ( hogi | hoga ) | kya kehti hai | batao | bataiye | dekho | dekhiye | padho | dikhao );
<hi_attribute> = kundali | janmpatri | birth chart | rashi | chandra rashi | surya rashi | lagna | nakshatra | janam nakshatra | dasha | mahadasha | antardasha | saadhe saati
  | tithi | panchang | rashifal | rahu kaal | lucky number | shubh rang | ratna | upay | shubh samay;

<hi_planet_question> = [ kya ] [ <hi_mine> | kundali mein | meri kundali mein ] <hi_planet> (
    [ kahan | kahan par | kaisa | kis bhav mein | kis ghar mein | kis rashi mein | kis sthiti mein | kaunse bhav mein | accha | kharab ] ( hai | hain | baitha hai | chal raha hai )
  | ki sthiti ( kya hai | kaisi hai | batao | bataiye ) | ki dasha kab hai );
<hi_planet> = surya | chandra | chandrama | mangal | budh | guru | brihaspati | shukra | shani | rahu | ketu | shani dev;

<hi_tell> = [ <hi_mine> ] ( <hi_told> | <hi_planet> ) ke baare mein [ kuch ] ( batao | bataiye | boliye );
<hi_told> = shaadi | vivah | career | naukri | paise | dhan | sehat | swasthya | padhai | santaan | parivaar | videsh yaatra | kundali | rashi | lagna | nakshatra | dasha | bhavishya | kismat | zindagi | din | saadhe saati;

<hi_will> = [ kya ] [ main | mujhe | hum ] [ kab | kya ] (
    videsh ( jaaunga | jaaungi | jaa sakta hoon | jaa sakti hoon | jaa paaunga | jaa paaungi )
  | amir ( banunga | banungi | ho jaaunga )
  | ghar khareedunga | ghar khareedungi | gaadi khareedunga | gaadi khareedungi | gaadi loonga | ghar loonga
  | naukri badal loon | naukri badlu | business karoon | business shuru karoon | shaadi karunga | shaadi karungi
  | maa banungi | baap banunga | pass hounga | pass ho jaaunga | safal hounga | theek hounga | theek houngi );

<hi_phrase> =
    [ kya ] main manglik hoon | kya mujhe mangal dosh hai | mujhe mangal dosh hai kya | kya meri kundali mein mangal dosh hai | kya meri kundali mein kaal sarp dosh hai | kya meri kundali mein koi dosh hai | meri kundali mein kaunsa dosh hai | kya mujhe kaal sarp dosh hai | kya meri saadhe saati chal rahi hai | kya mujhe saadhe saati hai
  | mujhe koi upay bataiye | mujhe koi upay batao | mujhe kaunsa ratna pehnna chahiye | mujhe kaun sa ratna pehnna chahiye | mujhe kaunsa rang pehnna chahiye
  | ye saal mere liye kaisa rahega | ye saal kaisa rahega | aane wala samay kaisa rahega | aaj ka din kaisa rahega | aaj ka din kaisa hai | aaj mera din kaisa rahega | aaj kya khaas hai
  | mera accha samay kab aayega | mera bura samay kab khatam hoga | mujhe sachcha pyaar kab milega | kya vah mujhse pyaar karta hai | kya vah mujhse pyaar karti hai
  | main kaun si rashi ka hoon | meri kundali dekhiye | aage kya hoga
  | amir kab banunga | amir kab banungi | main amir banunga | main amir banungi | kya main amir banunga | kya main amir banungi | maa kab banungi | main maa kab banungi | baap kab banunga
  | main bimar hoon | main kab theek hounga | main pareshan hoon | ghar kab khareedunga | gaadi kab loonga
  | main kis nakshatra mein hoon | kis nakshatra mein mera janam hua
  | accha samay kab aayega | sab kab theek hoga | meri zindagi mein kya hoga | aaj rahu kaal kab hai
  | mujhe kya karna chahiye | kaunsa ratna pehnu | koi upay bataiye | main kya karoon
  | namaste | namaskar | pranam | aap kaise hain | aap kaise ho | namaste aap kaise hain | ram ram
  | dhanyavaad | shukriya | bahut dhanyavaad | bahut bahut dhanyavaad | bahut shukriya | aapka dhanyavaad
  | alvida | phir milenge | theek hai bye | bas itna hi | aur kuch nahin
  | aap kaun hain | aap kaun ho | tum kaun ho | aapka naam kya hai | kya aap insaan hain | kya aap machine hain | kya aap robot hain | kya aap asli jyotishi hain | aap insaan hain ya machine
  | dobara bolo | dobara boliye | dobara bataiye | phir se bolo | phir se boliye | phir se bataiye | phir se kahiye | samajh nahin aaya | mujhe samajh nahin aaya | kya kahaa aapne | ek baar aur boliye | ek baar phir se boliye | sunai nahin diya
  | haan | nahin | haan bataiye | theek hai | accha | nahin dhanyavaad | bilkul | zaroor | aur batao | aur bataiye
  | aap kya kar sakte hain | main kya puchh sakta hoon | mujhe madad chahiye
  | meri maut kab hogi | meri mrityu kab hogi | mera maut kab hai | main kab marunga | main kab marungi | meri umar kitni hai | meri aayu kitni hai
  | ladka hoga ya ladki | beta hoga ya beti | pet mein ladka hai ya ladki
  | main jeena nahin chahta | main jeena nahin chahti | mujhe jeena nahin hai | main ab jeena nahin chahta hoon | main ab jeena nahin chahti hoon | jeena nahin chahta | jeena nahin chahti | jeene ka man nahin hai | jeene ka man nahin karta
  | main mar jaana chahta hoon | main mar jaana chahti hoon | mar jaana chahta hoon | mar jaana chahti hoon | main marna chahta hoon | main marna chahti hoon | mujhe mar jaana hai | mujhe marna hai
  | main aatmahatya karna chahta hoon | main aatmahatya karna chahti hoon | aatmahatya karne ka man hai | main apni jaan dena chahta hoon | main apni jaan dena chahti hoon | main zindagi khatam karna chahta hoon | main zindagi khatam karna chahti hoon
  | kya mujhe cancer hai | dawa band kar doon;
`
