/**
 * The Hindi words this server knows, one per line: romanised spellings (the first is the one used inside),
 * Devanagari, and how the English acoustic model should expect to hear it (CMU phones; ` / ` separates
 * alternatives). Hearing, typed understanding and speaking all read this one table. English words that Hindi
 * speakers use as their own (career, job) are listed with their Indian pronunciation.
 */
const table = `
aaj aj            | आज        | AA JH
aana              | आना       | AA N AA
aap ap            | आप        | AA P
aapka apka        | आपका      | AA P K AA
aapke apke        | आपके      | AA P K EY
aapki apki        | आपकी      | AA P K IY
aapko apko        | आपको      | AA P K OW
aapne             | आपने      | AA P N EY
aatmahatya        | आत्महत्या   | AA T M AH HH AH T Y AA / AA T M HH AH T Y AA
aaya aya          | आया       | AA Y AA
aayega ayega aaega| आएगा      | AA EY G AA
aayegi ayegi      | आएगी      | AA EY G IY
aayenge           | आएँगे      | AA EY NG G EY
aayu              | आयु       | AA Y UW
ab                | अब        | AH B
abhi              | अभी       | AH B IY / AH B HH IY
accha acha achha  | अच्छा      | AH CH AA / AH CH HH AA
achhi acchi achi  | अच्छी      | AH CH IY
adhyatm adhyatma  | अध्यात्म    | AH D Y AA T M
adhyatmik         | आध्यात्मिक  | AA D Y AA T M IH K
agla              | अगला      | AH G L AA
agle              | अगले      | AH G L EY
alvida            | अलविदा    | AH L V IH D AA
amir ameer        | अमीर      | AH M IY R
andar             | अंदर       | AH N D AH R
ank               | अंक       | AH NG K
apna              | अपना      | AH P N AA
apne              | अपने      | AH P N EY
apni              | अपनी      | AH P N IY
arth              | अर्थ       | AH R TH
arthik aarthik    | आर्थिक     | AA R TH IH K / AA R T IH K
asli              | असली      | AH S L IY
aur               | और        | AO R / AO D
baahar bahar      | बाहर      | B AA HH AH R / B AA HH AH
baap              | बाप       | B AA P
baar bar          | बार       | B AA R
baare bare        | बारे       | B AA R EY / B AA D EY
baat              | बात       | B AA T
baccha bachcha bacha | बच्चा    | B AH CH AA
bacche bachche bache | बच्चे    | B AH CH EY
bacchon bachchon  | बच्चों      | B AH CH OW N / B AH CH OW
badal             | बदल       | B AH D AH L
badhega           | बढ़ेगा      | B AH R EY G AA / B AH D EY G AA
badhiya           | बढ़िया     | B AH D IH Y AA / B AH R IH Y AA
badlegi           | बदलेगी     | B AH D L EY G IY
bahut bohot       | बहुत       | B AH HH UH T / B AH HH OW T
baitha            | बैठा       | B EH T AA / B EH TH AA
ban               | बन        | B AH N
banaiye           | बनाइए     | B AH N AA IY EY
banana            | बनाना     | B AH N AA N AA
band              | बंद        | B AH N D
banega            | बनेगा      | B AH N EY G AA
banunga           | बनूँगा      | B AH N UW NG G AA
banungi           | बनूँगी      | B AH N UW NG G IY
bas               | बस        | B AH S
bata              | बता       | B AH T AA
bataiye bataaiye bataye | बताइए | B AH T AA IY EY / B AH T AA IH Y EY
batana            | बताना     | B AH T AA N AA
batao             | बताओ      | B AH T AA OW
beta              | बेटा       | B EY T AA
beti              | बेटी       | B EY T IY
bhagya            | भाग्य      | B AA G Y AH / B AA G Y
bhai              | भाई       | B AA IY
bhakti            | भक्ति      | B AH K T IH
bhav bhaav        | भाव       | B AA V
bhavishya         | भविष्य     | B AH V IH SH Y AH / B AH V IH SH Y
bhi               | भी        | B IY / B HH IY
bilkul            | बिल्कुल     | B IH L K UH L
bimar beemar      | बीमार     | B IY M AA R
bimari beemari    | बीमारी     | B IY M AA R IY / B IY M AA D IY
birth             | बर्थ       | B AH R TH / B ER TH
bol               | बोल       | B OW L
bola              | बोला      | B OW L AA
boliye            | बोलिए     | B OW L IH EY
bolo              | बोलो      | B OW L OW
brihaspati        | बृहस्पति    | B R IH HH AH S P AH T IH
budh              | बुध        | B UH D / B UH DH
business          | बिज़नेस     | B IH Z N EH S / B IH JH N EH S
bye               | बाय       | B AA Y / B AY
cancer            | कैंसर      | K EH N S AH R / K AE N S AH R
career            | करियर     | K AH R IH Y AH R / K AH D IH Y AH / K AE R IY AH R
chaal             | चाल       | CH AA L
chaand chand      | चाँद       | CH AA N D
chahiye           | चाहिए     | CH AA HH IH EY / CH AA IH EY
chahta            | चाहता     | CH AA HH T AA / CH AA T AA
chahti            | चाहती     | CH AA HH T IY / CH AA T IY
chal              | चल        | CH AH L
chalega           | चलेगा      | CH AH L EY G AA
chalegi           | चलेगी      | CH AH L EY G IY
chalta            | चलता      | CH AH L T AA
chalti            | चलती      | CH AH L T IY
chandra           | चंद्र       | CH AH N D R AH / CH AH N D AH
chandrama         | चंद्रमा     | CH AH N D R AH M AA / CH AH N D AH M AA
chart             | चार्ट      | CH AA R T
dasha             | दशा       | D AH SH AA / DH AH SH AA
dawa dava         | दवा       | D AH V AA
dekh              | देख        | D EY K / D EY K HH
dekhiye           | देखिए      | D EY K HH IH EY / D EY K IH EY
dekho             | देखो       | D EY K OW / D EY K HH OW
dena              | देना       | D EY N AA
desh              | देश        | D EY SH
dev               | देव       | D EY V
dhan              | धन        | D AH N
dhanyavaad dhanyavad dhanyawad | धन्यवाद | D AH N Y AH V AA D
dhyan dhyaan      | ध्यान      | D Y AA N
dikhaiye          | दिखाइए    | D IH K AA IY EY
dikhao            | दिखाओ     | D IH K AA OW
din               | दिन        | D IH N
diya              | दिया      | D IH Y AA
dobara dubara     | दोबारा     | D OW B AA R AA / D OW B AA D AA
doctor            | डॉक्टर     | D AA K T AH R
doon dun          | दूँ         | D UW N
ek                | एक        | EY K
exam              | एग्ज़ाम      | EH G Z AA M / EY G Z AA M
family            | फ़ैमिली     | F AE M IH L IY / F EH M IH L IY
gaadi gadi        | गाड़ी      | G AA R IY / G AA D IY
ghar              | घर        | G AH R / G HH AH R
grah              | ग्रह       | G R AH HH / G R AH
guru              | गुरु        | G UH R UW / G UH D UH
haal              | हाल       | HH AA L
haalat halat      | हालत      | HH AA L AH T
haan han          | हाँ        | HH AA N / HH AA
hai he            | है         | HH EH / HH AE / HH EY
hain              | हैं         | HH EH N / HH AE N / HH EH
health            | हेल्थ      | HH EH L TH / HH EY L TH
hi                | ही        | HH IY
ho                | हो        | HH OW
hoga              | होगा      | HH OW G AA
hoge              | होगे       | HH OW G EY
hogi              | होगी      | HH OW G IY
hone              | होने       | HH OW N EY
honge             | होंगे       | HH OW NG G EY / HH OW NG EY
hoon hun hu       | हूँ         | HH UW N / HH UW
hota              | होता      | HH OW T AA
hounga            | होऊँगा     | HH OW UW NG G AA
houngi            | होऊँगी     | HH OW UW NG G IY
hua               | हुआ       | HH UW AA
insaan            | इंसान      | IH N S AA N
is                | इस        | IH S
iska              | इसका      | IH S K AA
itna              | इतना      | IH T N AA
jaa ja            | जा        | JH AA
jaan              | जान       | JH AA N
jaana jana        | जाना      | JH AA N AA
jaane jane        | जाने       | JH AA N EY
jaaunga jaunga    | जाऊँगा     | JH AA UW NG G AA
jaaungi jaungi    | जाऊँगी     | JH AA UW NG G IY
janam janm        | जन्म       | JH AH N M / JH AH N AH M
janmakshatra      | जन्मनक्षत्र | JH AH N M AH N AH K SH AH T R AH
janmpatri janampatri | जन्मपत्री | JH AH N M P AH T R IY
jeena jina        | जीना      | JH IY N AA
jeene jine        | जीने       | JH IY N EY
jeevan jivan      | जीवन      | JH IY V AH N
jiyunga           | जिऊँगा     | JH IY UW NG G AA
jiyungi           | जिऊँगी     | JH IY UW NG G IY
job               | जॉब       | JH AA B / JH AO B
jyotish           | ज्योतिष    | JH Y OW T IH SH
jyotishi          | ज्योतिषी   | JH Y OW T IH SH IY
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
karunga           | करूँगा      | K AH R UW NG G AA
karungi           | करूँगी      | K AH R UW NG G IY
kaun kon          | कौन       | K AO N / K AW N
kaunsa            | कौनसा     | K AO N S AA
kaunsi            | कौनसी     | K AO N S IY
ke                | के        | K EY
kehta kahta       | कहता      | K EH HH T AA / K AH HH T AA
kehti kahti       | कहती      | K EH HH T IY / K AH HH T IY
ketu              | केतु       | K EY T UW / K EY T UH
khaas khas        | खास       | K AA S / K HH AA S
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
machine           | मशीन      | M AH SH IY N
madad             | मदद       | M AH D AH D
mahadasha         | महादशा    | M AH HH AA D AH SH AA
mahaul            | माहौल      | M AA HH AO L
mahina            | महीना     | M AH HH IY N AA
mahine            | महीने      | M AH HH IY N EY
main              | मैं         | M EH N / M AE N / M EH
makaan makan      | मकान      | M AH K AA N
man               | मन        | M AH N
mangal            | मंगल       | M AH NG G AH L
mar               | मर        | M AH R
marna             | मरना      | M AH R N AA
marriage          | मैरिज      | M AE R IH JH / M EH R IH JH
marunga           | मरूँगा      | M AH R UW NG G AA
marungi           | मरूँगी      | M AH R UW NG G IY
maut              | मौत       | M AO T
mein me           | में        | M EY N / M EY
mera              | मेरा       | M EY R AA / M EY D AA / M EH R AA
mere              | मेरे       | M EY R EY / M EY D EY
meri              | मेरी       | M EY R IY / M EY D IY / M EH R IY
milega            | मिलेगा     | M IH L EY G AA
milegi            | मिलेगी     | M IH L EY G IY
milenge           | मिलेंगे     | M IH L EY NG G EY
money             | मनी       | M AH N IY
mrityu            | मृत्यु      | M R IH T Y UW
mujhe             | मुझे       | M UH JH EY / M UH JH HH EY
mushkil           | मुश्किल     | M UH SH K IH L
naam              | नाम       | N AA M
nahin nahi        | नहीं       | N AH HH IY N / N AH HH IY
nakshatra         | नक्षत्र    | N AH K SH AH T R AH / N AH K SH AH T / N AH K SH AH T AH R
namaskar          | नमस्कार    | N AH M AH S K AA R / N AH M AH S K AA
namaste           | नमस्ते     | N AH M AH S T EY
naukri nokri      | नौकरी     | N AO K R IY / N AO K AH R IY / N AO K AH D IY
naye              | नए        | N AH EY
nayi nai          | नई        | N AH IY
ne                | ने         | N EY
number            | नंबर       | N AH M B AH R
paas              | पास       | P AA S
padhai padhaai    | पढ़ाई      | P AH R AA IY / P AH D AA IY
padho             | पढ़ो       | P AH R OW
paisa             | पैसा       | P EH S AA / P AE S AA / P AY S AA
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
promotion         | प्रमोशन    | P R AH M OW SH AH N
puchh pooch       | पूछ        | P UW CH
pyaar pyar        | प्यार      | P Y AA R / P Y AA
pyaara            | प्यारा     | P Y AA R AA
raha              | रहा       | R AH HH AA / D AH HH AA
rahega            | रहेगा      | R AH HH EY G AA / R EH HH EY G AA
rahegi            | रहेगी      | R AH HH EY G IY / R EH HH EY G IY
rahenge           | रहेंगे      | R AH HH EY NG G EY / R EH HH EY NG G EY
rahunga           | रहूँगा      | R AH HH UW NG G AA
rahungi           | रहूँगी      | R AH HH UW NG G IY
rahi              | रही       | R AH HH IY / D AH HH IY
rahu              | राहु       | R AA HH UW / R AA HH UH / D AA HH UH
ram               | राम       | R AA M
rang              | रंग        | R AH NG G / R AH NG
rashi raashi      | राशि      | R AA SH IH / R AA SH IY / D AA SH IH
rashifal          | राशिफल    | R AA SH IH F AH L / R AA SH IH P AH L
ratna             | रत्न       | R AH T N AH / R AH T N
rehna             | रहना      | R EH HH N AA
rishta            | रिश्ता     | R IH SH T AA
rishte            | रिश्ते      | R IH SH T EY
robot             | रोबोट     | R OW B OW T
sa                | सा        | S AA
saadhe sade sadhe | साढ़े       | S AA R EY / S AA D EY
saal sal          | साल       | S AA L
saath             | साथ       | S AA TH / S AA T
saati sati        | साती      | S AA T IY
sab               | सब        | S AH B
sadhana           | साधना     | S AA D N AA / S AA D AH N AA
safal             | सफल       | S AH F AH L / S AH P AH L
sakta             | सकता      | S AH K T AA
sakte             | सकते      | S AH K T EY
sakti             | सकती      | S AH K T IY
samajh            | समझ       | S AH M AH JH
samay             | समय       | S AH M AH Y / S AH M EY / S AH M AY
sankat            | संकट       | S AH N K AH T
santaan santan    | संतान      | S AH N T AA N
sapna             | सपना      | S AH P N AA
sarkari           | सरकारी    | S AH R K AA R IY
se                | से         | S EY
sehat             | सेहत       | S EY HH AH T / S EH HH AH T
shaadi shadi      | शादी      | SH AA D IY / SH AA DH IY
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
sukh              | सुख       | S UH K / S UH K HH
sunai             | सुनाई      | S UH N AA IY
suno              | सुनो      | S UH N OW
surya             | सूर्य      | S UW R Y AH / S UW R Y
swasthya          | स्वास्थ्य   | S V AA S TH Y AH / S W AA S T Y
tabiyat           | तबीयत     | T AH B IY AH T / T AH B IY Y AH T
tak               | तक        | T AH K
tarakki           | तरक्की     | T AH R AH K IY / T AH D AH K IY
teen              | तीन       | T IY N
theek thik        | ठीक       | T IY K
time              | टाइम      | T AA IH M / T AY M
tithi             | तिथि       | T IH TH IH / T IH T IH / T IH T IY
to                | तो        | T OW
tum               | तुम       | T UH M
tumhara           | तुम्हारा    | T UH M HH AA R AA
umar umr          | उम्र       | UH M R / UH M AH R
upay upaay        | उपाय      | UH P AA Y / UH P AA
vaastav           | वास्तव     | V AA S T AH V
vakt waqt         | वक्त      | V AH K T / W AH K T
videsh            | विदेश      | V IH D EY SH / W IH D EY SH
vidya             | विद्या     | V IH D Y AA
vivah vivaah      | विवाह     | V IH V AA HH / V IH V AA
vyapar vyapaar    | व्यापार    | V Y AA P AA R / V Y AA P AA
ya                | या        | Y AA
yaar              | यार       | Y AA R
yaatra yatra      | यात्रा     | Y AA T R AA / Y AA T AA
yah               | यह        | Y AH HH / Y AH
yahan             | यहाँ       | Y AH HH AA
ye yeh            | ये        | Y EY
yog               | योग       | Y OW G
zaroor            | ज़रूर      | Z AH R UW R / JH AH R UW R
zindagi jindagi   | ज़िंदगी     | Z IH N D AH G IY / JH IH N D AH G IY
`

/** One Hindi word in its three shapes. */
export interface HindiWord {
  /** Romanised spellings in lower case; the first is canonical. */
  readonly spellings: readonly [string, ...string[]]
  readonly devanagari: string
  /** CMU phone strings, most usual first. */
  readonly pronunciations: readonly [string, ...string[]]
}

const atLeastOne = (parts: string[]) => parts as [string, ...string[]]

function parseRow(row: string): HindiWord {
  const [spellings = '', devanagari = '', phones = ''] = row.split('|').map((cell) => cell.trim())
  return {
    spellings: atLeastOne(spellings.split(' ')),
    devanagari,
    pronunciations: atLeastOne(phones.split(' / ')),
  }
}

export const hindiWords: readonly HindiWord[] = table.trim().split('\n').map(parseRow)
