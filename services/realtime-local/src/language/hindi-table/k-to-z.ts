/** Rows of the table that ../hindi-words.ts reads and explains. */
export const hindiWordsKToZ = `
ka                | का        | K AA
kaaj              | काज       | K AA JH
kaal              | काल       | K AA L
kaam kam          | काम       | K AA M
kab               | कब        | K AH B
kahaa             | कहा       | K AH HH AA
kahan kaha        | कहाँ       | K AH HH AA N / K AH HH AA
kahiye            | कहिए      | K AH HH IH EY
kaisa             | कैसा       | K EH S AA / K AE S AA / K AY S AA
kaise             | कैसे       | K EH S EY / K AE S EY / K AY S EY
kaisi             | कैसी       | K EH S IY / K AE S IY / K AY S IY
kal               | कल        | K AH L
kamai kamaai      | कमाई      | K AH M AA IY
kar               | कर        | K AH R
karega            | करेगा      | K AH R EY G AA
karna             | करना      | K AH R N AA
karne             | करने      | K AH R N EY
karoon karun karu | करूँ       | K AH R UW N / K AH R UW
karta             | करता      | K AH R T AA
karti             | करती     | K AH R T IY
karunga           | करूँगा      | K AH R UW NG G AA
karungi           | करूँगी      | K AH R UW NG G IY
karva             | करवा      | K AH R V AA
kaun kon          | कौन       | K AO N / K AW N
kaunsa            | कौनसा     | K AO N S AA
kaunse            | कौनसे    | K AO N S EY
kaunsi            | कौनसी     | K AO N S IY
ke                | के        | K EY
kehta kahta       | कहता      | K EH HH T AA / K AH HH T AA
kehti kahti       | कहती      | K EH HH T IY / K AH HH T IY
ketu              | केतु       | K EY T UW / K EY T UH
khaas khas        | खास       | K AA S / K HH AA S
kharab            | खराब     | K HH AH R AA B / K AH R AA B
khareedne         | खरीदने    | K AH R IY D N EY
khareedunga       | खरीदूँगा    | K AH R IY D UW NG G AA
khareedungi       | खरीदूँगी    | K AH R IY D UW NG G IY
khatam khatm      | खत्म       | K AH T M / K AH T AH M
khulegi           | खुलेगी     | K UH L EY G IY
ki                | की        | K IY
kijiye            | कीजिए     | K IY JH IH EY
kis               | किस       | K IH S
kismat            | किस्मत     | K IH S M AH T
kitne             | कितने      | K IH T N EY
kitni             | कितनी     | K IH T N IY
ko                | को        | K OW
koi               | कोई       | K OW IY
kripya            | कृपया      | K R IH P Y AA
kuch kuchh        | कुछ       | K UH CH
kundali kundli    | कुंडली      | K UH N D AH L IY / K UH N D L IY / K UH N D AH D IY
kya               | क्या       | K Y AA
kyun kyon         | क्यों       | K Y OW N / K Y UW N
kyunki            | क्योंकि     | K Y OW N K IY
ladka             | लड़का      | L AH R K AA
ladki             | लड़की      | L AH R K IY
lagega            | लगेगा      | L AH G EY G AA
lagegi            | लगेगी      | L AH G EY G IY
lagna lagn        | लग्न       | L AH G N AH / L AH G N
lena              | लेना       | L EY N AA
life              | लाइफ़      | L AA IH F / L AY F
likha             | लिखा      | L IH K AA / L IH K HH AA
liye              | लिए       | L IH EY / L IY EY
lo                | लो        | L OW
loon lun          | लूँ         | L UW N
loonga            | लूँगा       | L UW NG G AA
loongi            | लूँगी       | L UW NG G IY
love              | लव        | L AH V
lucky             | लकी       | L AH K IY
maa               | माँ        | M AA N / M AA
maarta            | मारता     | M AA R T AA
maarte            | मारते     | M AA R T EY
machine           | मशीन      | M AH SH IY N
madad             | मदद       | M AH D AH D
mahadasha         | महादशा    | M AH HH AA D AH SH AA
mahaul            | माहौल      | M AA HH AO L
mahina            | महीना     | M AH HH IY N AA
mahine            | महीने      | M AH HH IY N EY
main              | मैं         | M EH N / M AE N / M EH
maine             | मैंने     | M EH N EY
makaan makan      | मकान      | M AH K AA N
man               | मन        | M AH N
mangal            | मंगल       | M AH NG G AH L
manglik mangalik  | मांगलिक  | M AA NG L IH K / M AA NG G L IH K / M AH NG L IH K
mantra            | मंत्र     | M AH N T R AH
mar               | मर        | M AH R
marna             | मरना      | M AH R N AA
marriage          | मैरिज      | M AE R IH JH / M EH R IH JH
marunga           | मरूँगा      | M AH R UW NG G AA
marungi           | मरूँगी      | M AH R UW NG G IY
maut              | मौत       | M AO T
mein me           | में        | M EY N / M EY
mera              | मेरा       | M EY R AA / M EY D AA / M EH R AA / M EY R AH
mere              | मेरे       | M EY R EY / M EY D EY
meri              | मेरी       | M EY R IY / M EY D IY / M EH R IY
milan             | मिलान     | M IH L AA N
milega            | मिलेगा     | M IH L EY G AA
milegi            | मिलेगी     | M IH L EY G IY
milenge           | मिलेंगे     | M IH L EY NG G EY
minute            | मिनट      | M IH N AH T
money             | मनी       | M AH N IY
mrityu            | मृत्यु      | M R IH T Y UW
muhurat           | मुहूर्त   | M UH HH UH R T / M UW HH UH R AH T
mujhe             | मुझे       | M UH JH EY / M UH JH HH EY
mujhse            | मुझसे    | M UH JH S EY
mulank            | मूलांक    | M UW L AA NG K
mushkil           | मुश्किल     | M UH SH K IH L
naam              | नाम       | N AA M
nahin nahi        | नहीं       | N AH HH IY N / N AH HH IY
nakshatra         | नक्षत्र    | N AH K SH AH T R AH / N AH K SH AH T / N AH K SH AH T AH R
namaskar          | नमस्कार    | N AH M AH S K AA R / N AH M AH S K AA
namaste           | नमस्ते     | N AH M AH S T EY
naukri nokri      | नौकरी     | N AO K R IY / N AO K AH R IY / N AO K AH D IY / N AW K R IY
navamsa           | नवमांश    | N AH V AA M SH
naye              | नए        | N AH EY
nayi nai          | नई        | N AH IY
ne                | ने         | N EY
nikaliye          | निकालिए   | N IH K AA L IY EY
number            | नंबर       | N AH M B AH R
paas              | पास       | P AA S
paaunga paunga    | पाऊँगा   | P AA UW NG G AA
paaungi paungi    | पाऊँगी   | P AA UW NG G IY
padhai padhaai    | पढ़ाई      | P AH R AA IY / P AH D AA IY / P AH R HH AA IY
padho             | पढ़ो       | P AH R OW
paisa             | पैसा       | P EH S AA / P AE S AA / P AY S AA / P AH T AO
paise             | पैसे       | P EH S EY / P AE S EY / P AY S EY
panchang          | पंचांग      | P AH N CH AA NG G / P AH N CH AA NG
par               | पर        | P AH R
pareshan          | परेशान     | P AH R EY SH AA N
pariksha          | परीक्षा    | P AH R IY K SH AA
parivaar parivar  | परिवार    | P AH R IH V AA R / P AH D IH V AA
pass              | पास       | P AA S
pati              | पति       | P AH T IH
patni             | पत्नी      | P AH T N IY
patrika           | पत्रिका     | P AH T R IH K AA
patthar           | पत्थर      | P AH T AH R
pehnna pahanna    | पहनना     | P EH HH AH N N AA / P AH HH AH N AA
pehnu             | पहनूँ       | P EH HH N UW
pet               | पेट        | P EY T
phir fir          | फिर       | F IH R / P HH IH R / P IH R
phirse firse      | फिरसे      | F IH R S EY / P IH R S EY
pita              | पिता      | P IH T AA
please            | प्लीज़      | P L IY Z / P L IY JH
poora pura        | पूरा       | P UW R AA
poori puri        | पूरी       | P UW R IY
pranam            | प्रणाम     | P R AH N AA M
pravesh           | प्रवेश    | P R AH V EY SH
prem              | प्रेम    | P R EY M
promotion         | प्रमोशन    | P R AH M OW SH AH N
puchh pooch       | पूछ        | P UW CH
puchha poocha     | पूछा      | P UW CH AA
pyaar pyar        | प्यार      | P Y AA R / P Y AA
pyaara            | प्यारा     | P Y AA R AA
raha              | रहा       | R AH HH AA / D AH HH AA
rahe              | रहे       | R AH HH EY / R EY HH EY
rahega            | रहेगा      | R AH HH EY G AA / R EH HH EY G AA
rahegi            | रहेगी      | R AH HH EY G IY / R EH HH EY G IY
rahenge           | रहेंगे      | R AH HH EY NG G EY / R EH HH EY NG G EY
rahi              | रही       | R AH HH IY / D AH HH IY
rahoon rahun      | रहूँ      | R AH HH UW
rahu              | राहु       | R AA HH UW / R AA HH UH / D AA HH UH
rahunga           | रहूँगा      | R AH HH UW NG G AA
rahungi           | रहूँगी      | R AH HH UW NG G IY
raj               | राज       | R AA JH
rakhna            | रखना      | R AH K N AA
ram               | राम       | R AA M
rang              | रंग        | R AH NG G / R AH NG
rashi raashi      | राशि      | R AA SH IH / R AA SH IY / D AA SH IH
rashifal          | राशिफल    | R AA SH IH F AH L / R AA SH IH P AH L
ratna             | रत्न       | R AH T N AH / R AH T N
rehna             | रहना      | R EH HH N AA
rishta            | रिश्ता     | R IH SH T AA
rishte            | रिश्ते      | R IH SH T EY
robot             | रोबोट     | R OW B OW T
rukiye            | रुकिए     | R UH K IY EY
ruko              | रुको      | R UH K OW
sa                | सा        | S AA
saadhe sade sadhe | साढ़े       | S AA R EY / S AA D EY
saal sal          | साल       | S AA L
saath             | साथ       | S AA TH / S AA T
saati sati        | साती      | S AA T IY
sab               | सब        | S AH B
sachcha saccha    | सच्चा    | S AH CH AA
sadhana           | साधना     | S AA D N AA / S AA D AH N AA
safal             | सफल       | S AH F AH L / S AH P AH L
sakta             | सकता      | S AH K T AA
sakte             | सकते      | S AH K T EY
sakti             | सकती      | S AH K T IY
salary            | सैलरी     | S AE L AH R IY
samajh            | समझ       | S AH M AH JH
samay             | समय       | S AH M AH Y / S AH M EY / S AH M AY
sankat            | संकट       | S AH N K AH T
santaan santan    | संतान      | S AH N T AA N
sapna             | सपना      | S AH P N AA
sarkari           | सरकारी    | S AH R K AA R IY / S AH K AA R IY
sarp              | सर्प     | S AH R P / S AA R P
se                | से         | S EY
sehat             | सेहत       | S EY HH AH T / S EH HH AH T
shaadi shadi      | शादी      | SH AA D IY / SH AA DH IY
shaadishuda shadishuda| शादीशुदा | SH AA D IY SH UH D AA
shaam             | शाम       | SH AA M
shani             | शनि       | SH AH N IH / SH AH N IY
shiksha           | शिक्षा     | SH IH K SH AA
shubh             | शुभ       | SH UH B
shukra            | शुक्र      | SH UH K R AH / SH UH K R / SH UH K AH R
shukriya          | शुक्रिया    | SH UH K R IH Y AA / SH UH K D IH Y AA
shuru             | शुरू       | SH UH R UW / SH UH D UW
si                | सी        | S IY
sitara            | सितारा    | S IH T AA R AA
sitare            | सितारे     | S IH T AA R EY / S IH T AA D EY
sthiti            | स्थिति     | S T IH T IH / S TH IH T IH
sudhrega          | सुधरेगा  | S UH D R EY G AA
sudhregi          | सुधरेगी  | S UH D R EY G IY
sukh              | सुख       | S UH K / S UH K HH
sunai             | सुनाई      | S UH N AA IY
suniye            | सुनिए     | S UH N IY EY
suno              | सुनो      | S UH N OW
surya             | सूर्य      | S UW R Y AH / S UW R Y
swasthya          | स्वास्थ्य   | S V AA S TH Y AH / S W AA S T Y
tabiyat           | तबीयत     | T AH B IY AH T / T AH B IY Y AH T
tak               | तक        | T AH K
tarakki           | तरक्की     | T AH R AH K IY / T AH D AH K IY
tarot             | टैरो      | T AE R OW
teen              | तीन       | T IY N
theek thik        | ठीक       | T IY K
time              | टाइम      | T AA IH M / T AY M
tithi             | तिथि       | T IH TH IH / T IH T IH / T IH T IY / D IH D IY / D IY D AY
to                | तो        | T OW
tum               | तुम       | T UH M
tumhara           | तुम्हारा    | T UH M HH AA R AA
umar umr          | उम्र       | UH M R / UH M AH R
upay upaay        | उपाय      | UH P AA Y / UH P AA
uthaate           | उठाते     | UH T AA T EY / UH TH AA T EY
vaastav           | वास्तव     | V AA S T AH V
vah woh wo voh    | वह       | V OW / V AH
vaivahik          | वैवाहिक  | V EH V AA HH IH K / V AY V AA HH IH K
vakt waqt         | वक्त      | V AH K T / W AH K T
videsh            | विदेश      | V IH D EY SH / W IH D EY SH
vidya             | विद्या     | V IH D Y AA
visa              | वीज़ा    | V IY Z AA / V IY JH AA
vivah vivaah      | विवाह     | V IH V AA HH / V IH V AA
vrat              | व्रत      | V R AH T
vyapar vyapaar    | व्यापार    | V Y AA P AA R / V Y AA P AA
wala vala         | वाला     | V AA L AA / W AA L AA
ya                | या        | Y AA
yaad              | याद       | Y AA D
yaar              | यार       | Y AA R
yaatra yatra      | यात्रा     | Y AA T R AA / Y AA T AA
yah               | यह        | Y AH HH / Y AH
yahan             | यहाँ       | Y AH HH AA
ye yeh            | ये        | Y EY
yog               | योग       | Y OW G
zaroor            | ज़रूर      | Z AH R UW R / JH AH R UW R
zindagi jindagi   | ज़िंदगी     | Z IH N D AH G IY / JH IH N D AH G IY
`
