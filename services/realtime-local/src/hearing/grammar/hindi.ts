/**
 * What people ask an astrologer in Hindi and Hinglish, as JSGF rules; `<hindi>` is a whole utterance.
 * As in English, every long list is named once.
 */
export const hindiRules = `
<hindi> = [ <hi_hail> ] ( [ <hi_before> ] <hi_subject> <hi_after> | <hi_phrase> ) [ <hi_close> ];
<hi_hail> = namaste | accha | haan | kripya;
<hi_close> = batao | bataiye | kya | please;

<hi_before> = kya | kab | kya mujhe | mujhe | abhi | aaj | is saal | kya is saal | mere liye | kaunsa | kaunsi | kya ye samay | aaj ka | aaj ki | kundali mein | meri kundali mein | main | kya main | is samay;
<hi_subject> = [ mera | meri | mere | apni | apne | kaunsa | kaunsi ] (
    <hi_marriage> | <hi_career> | <hi_money> | <hi_health> | <hi_education> | <hi_children> | <hi_family> | <hi_travel> | <hi_spirit> | <hi_chart> | <hi_planet> );
<hi_marriage> = shaadi | vivah | rishta | pyaar | love marriage | love life | pati | patni | shaadi ka yog | rishte;
<hi_career> = career | naukri | job | kaam | business | vyapar | promotion | tarakki | nayi naukri | sarkari naukri | naukri mein tarakki;
<hi_money> = paisa | paise | paas paisa | paas paise | dhan | kamai | arthik haalat | arthik sthiti | dhan ka yog;
<hi_health> = sehat | swasthya | tabiyat | bimari | health;
<hi_education> = padhai | shiksha | pariksha | exam | vidya;
<hi_children> = santaan | baccha | bacche | santaan sukh | beta | beti | santaan ka yog;
<hi_family> = parivaar | ghar | ghar ka mahaul | maa | pita | bhai | family;
<hi_travel> = videsh yaatra | yaatra | videsh | videsh jaane ka yog | videsh yaatra ka yog;
<hi_spirit> = adhyatm | adhyatmik jeevan | dhyan | bhakti | sadhana;
<hi_chart> = kundali | janmpatri | birth chart | rashi | chandra rashi | surya rashi | lagna | nakshatra | janam nakshatra | dasha | mahadasha | saadhe saati
  | samay | waqt | time | saal | ye saal | bhavishya | kismat | bhagya | zindagi | din | tithi | panchang | rashifal | lucky number | shubh rang | ratna | upay | shubh samay;
<hi_planet> = surya | chandra | chandrama | mangal | budh | guru | brihaspati | shukra | shani | rahu | ketu | shani dev;

<hi_after> = [ mere liye ] [ kaisa | kaisi | kaise | kab | kab tak | kya | kaunsa | kaunsi | kaun si | kaun sa | kahan | kahan par | theek | accha | achhi | kab theek ] (
    rahega | rahegi | rahenge | hoga | hogi | honge | hai | hain | chalega | chalegi | aayega | aayegi | milega | milegi | badhega | banega | lagega | chal raha hai | chal rahi hai | baitha hai )
  | ke baare mein [ kuch ] ( batao | bataiye | boliye )
  | ke liye kaisa ( samay hai | rahega )
  | mein ( kya hoga | kya hai | kya likha hai | tarakki kab hogi | mushkil hai | pass hounga | pass ho jaaunga | safal rahunga | safal rahungi )
  | ka yog ( hai | kab hai | kab hoga | kab banega )
  | kis ( ghar | rashi | bhav ) mein ( hai | baitha hai )
  | ki sthiti ( kya hai | kaisi hai | batao )
  | batao | bataiye | dikhao | dikhaiye | dekho | dekhiye | padho | kya kehti hai | hai meri | hai mera
  | ( kab | nahin | badal | shuru ) ( karunga | karungi | karoon | loon | kar sakta hoon | kar sakti hoon )
  | [ kab ] ( jaaunga | jaaungi | jaa sakta hoon | jaa sakti hoon | jaana chahta hoon | jaana chahti hoon | banunga | banungi | khareedunga | khareedungi )
  | karna chahiye;

<hi_phrase> =
    amir kab banunga | amir kab banungi | main amir banunga | main amir banungi | kya main amir banunga | kya main amir banungi | maa kab banungi | main maa kab banungi | baap kab banunga
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
