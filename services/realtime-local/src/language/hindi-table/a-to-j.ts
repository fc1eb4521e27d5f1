/** Rows of the table that ../hindi-words.ts reads and explains. */
export const hindiWordsAToJ = `
aage              | आगे      | AA G EY
aaj aj            | आज        | AA JH
aana              | आना       | AA N AA
aane              | आने      | AA N EY
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
agli              | अगली      | AH G L IY
alvida            | अलविदा    | AH L V IH D AA
amir ameer        | अमीर      | AH M IY R
andar             | अंदर       | AH N D AH R
ank               | अंक       | AH NG K
antardasha        | अंतर्दशा | AH N T AH R D AH SH AA
apna              | अपना      | AH P N AA
apne              | अपने      | AH P N EY
apni              | अपनी      | AH P N IY
arranged          | अरेंज्ड   | AH R EY N JH D
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
badalna           | बदलना     | B AH D AH L N AA
badhega           | बढ़ेगा      | B AH R EY G AA / B AH D EY G AA
badhegi           | बढ़ेगी   | B AH R EY G IY / B AH D EY G IY
badhiya           | बढ़िया     | B AH D IH Y AA / B AH R IH Y AA
badlegi           | बदलेगी     | B AH D L EY G IY
badlu badloon     | बदलूँ    | B AH D L UW
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
bhagyank          | भाग्यांक  | B AA G Y AA NG K
bhai              | भाई       | B AA IY
bhakti            | भक्ति      | B AH K T IH
bharat            | भारत      | B AA R AH T
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
bura              | बुरा     | B UH R AA / B UH D AA
business          | बिज़नेस     | B IH Z N EH S / B IH JH N EH S
bye               | बाय       | B AA Y / B AY
cancer            | कैंसर      | K EH N S AH R / K AE N S AH R
card              | कार्ड     | K AA R D
career            | करियर     | K AH R IH Y AH R / K AH D IH Y AH / K AE R IY AH R / K AE R IH Y AH R / K ER IY Y AH R / K OW D Y UW
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
chauth            | चौथ       | CH AO TH / CH AO T
daan              | दान       | D AA N
dasha             | दशा       | D AH SH AA / DH AH SH AA
dawa dava         | दवा       | D AH V AA
de                | दे        | D EY
dekh              | देख        | D EY K / D EY K HH
dekhiye           | देखिए      | D EY K HH IH EY / D EY K IH EY
dekho             | देखो       | D EY K OW / D EY K HH OW
dena              | देना       | D EY N AA
desh              | देश        | D EY SH
dev               | देव       | D EY V
dhan              | धन        | D AH N
dhanyavaad dhanyavad dhanyawad | धन्यवाद | D AH N Y AH V AA D
dhokha dhoka      | धोखा      | D OW K AA
dhyan dhyaan      | ध्यान      | D Y AA N
dijiye            | दीजिए     | D IY JH IY EY
dikhaiye          | दिखाइए    | D IH K AA IY EY
dikhao            | दिखाओ     | D IH K AA OW
din               | दिन        | D IH N
diwali            | दिवाली    | D IH V AA L IY / D IH W AA L IY
diya              | दिया      | D IH Y AA
dobara dubara     | दोबारा     | D OW B AA R AA / D OW B AA D AA
doctor            | डॉक्टर     | D AA K T AH R
doon dun          | दूँ         | D UW N
dosh dosha        | दोष      | D OW SH
ek                | एक        | EY K
ekadashi          | एकादशी    | EY K AA D AH SH IY
exam              | एग्ज़ाम      | EH G Z AA M / EY G Z AA M
family            | फ़ैमिली     | F AE M IH L IY / F EH M IH L IY
gaadi gadi        | गाड़ी      | G AA R IY / G AA D IY
garbh             | गर्भ      | G AH R B
ghar              | घर        | G AH R / G HH AH R
government        | गवर्नमेंट | G AH V ER M AH N T / G AH V ER N M EH N T
grah              | ग्रह       | G R AH HH / G R AH
griha             | गृह       | G R IH HH / G R IH HH AH
gun               | गुण       | G UH N
guru              | गुरु        | G UH R UW / G UH D UH
haal              | हाल       | HH AA L
haalat halat      | हालत      | HH AA L AH T
haan han          | हाँ        | HH AA N / HH AA
haath             | हाथ       | HH AA TH / HH AA T
hafta             | हफ़्ता    | HH AH F T AA
hai he            | है         | HH EH / HH AE / HH EY
hain              | हैं         | HH EH N / HH AE N / HH EH
hamara humara     | हमारा    | HH AH M AA R AA
hamari humari     | हमारी    | HH AH M AA R IY
health            | हेल्थ      | HH EH L TH / HH EY L TH
hi                | ही        | HH IY
ho                | हो        | HH OW
hoga              | होगा      | HH OW G AA
hoge              | होगे       | HH OW G EY
hogi              | होगी      | HH OW G IY
holi              | होली      | HH OW L IY
hone              | होने       | HH OW N EY
honge             | होंगे       | HH OW NG G EY / HH OW NG EY
hoon hun hu       | हूँ         | HH UW N / HH UW
hota              | होता      | HH OW T AA
hoti              | होती      | HH OW T IY
hounga            | होऊँगा     | HH OW UW NG G AA
houngi            | होऊँगी     | HH OW UW NG G IY
hua               | हुआ       | HH UW AA
hum               | हम       | HH AH M
insaan            | इंसान      | IH N S AA N
is                | इस        | IH S
iska              | इसका      | IH S K AA
itna              | इतना      | IH T N AA
jaa ja            | जा        | JH AA
jaan              | जान       | JH AA N
jaana jana        | जाना      | JH AA N AA
jaane jane        | जाने       | JH AA N EY
jaaun jaun        | जाऊँ      | JH AA UW
jaaunga jaunga    | जाऊँगा     | JH AA UW NG G AA
jaaungi jaungi    | जाऊँगी     | JH AA UW NG G IY
janam janm        | जन्म       | JH AH N M / JH AH N AH M
janmakshatra      | जन्मनक्षत्र | JH AH N M AH N AH K SH AH T R AH
janmpatri janampatri | जन्मपत्री | JH AH N M P AH T R IY
japna             | जपना      | JH AH P N AA
jeena jina        | जीना      | JH IY N AA
jeene jine        | जीने       | JH IY N EY
jeevan jivan      | जीवन      | JH IY V AH N
jiyunga           | जिऊँगा     | JH IY UW NG G AA
jiyungi           | जिऊँगी     | JH IY UW NG G IY
job               | जॉब       | JH AA B / JH AO B
jyotish           | ज्योतिष    | JH Y OW T IH SH
jyotishi          | ज्योतिषी   | JH Y OW T IH SH IY
`
