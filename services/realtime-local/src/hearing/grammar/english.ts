/**
 * What people ask an astrologer in English, as JSGF rules; `<english>` is a whole utterance.
 *
 * The decoder copies a rule at every place that names it, so the long lists are named once or twice: that keeps
 * decoding fast. What can be asked of a planet, of a part of life and of the chart is kept apart, since the more
 * senseless sentences a grammar allows, the more often one of them is heard.
 */
export const englishRules = `
<english> = [ <hail> ] ( <about> <subject> [ <manner> ] [ <when> ] | <name> <attribute> [ <today> ]
  | <find> <planet> [ <place> ] | <wish> <deed> [ <when_done> ] | <phrase> );

<hail> = hello | namaste | please | so | okay;

<about> = [ can you | could you | please ] tell me [ something | more ] about | what about | i want to know about
  | what do you see for | what does my chart say about | what do the stars say about | i have a question about
  | look at | read | show me | give me | explain
  | how is | how are | how will | how does | how do | will | is | does
  | what will happen in | what is going to happen with | what does the future hold for
  | is this a good time for | is this a good year for | is it a good time for | is this the right time for
  | i am worried about | i am confused about | i have a problem with | what does;
<subject> = [ my | our | the ] ( <life> | [ birth ] <time> );
<life> = marriage | married life | love life | love | relationship | relationships | wedding | husband | wife | love marriage | arranged marriage | partner | life partner | boyfriend | girlfriend
  | career | job | work | business | profession | promotion | new job | government job | job change | interview | professional life
  | money | finances | wealth | income | financial situation | savings | salary | investments | debt | financial future | property
  | health | body | mental health | fitness | illness | stress
  | education | studies | exams | exam | college | degree | school | results
  | children | kids | child | baby | son | daughter | pregnancy
  | family | parents | mother | father | home life | family life | brother | sister
  | travel | foreign travel | trip | visa | journey | foreign settlement
  | spirituality | spiritual life | spiritual path | meditation | spiritual growth | purpose in life;
<time> = chart | horoscope | kundli | day | year | month | week | time | future | luck | dasha | mahadasha | panchang | manglik dosha | mangal dosha | sade sati;
<manner> = be | look | look like | looking | going | going to be | doing | improve | get better | good for me | say | say about me | recover;
<when> = this year | next year | this month | next month | this week | today | tomorrow | now | soon | these days | in the future
  | for me | in my life;

<name> = what is | what are | which is | tell me | find | what | do you know;
<attribute> = [ my | the | todays ] ( moon sign | sun sign | star sign | zodiac sign | sign | rashi | ascendant | rising sign | lagna
  | nakshatra | birth star | birth nakshatra | [ current ] dasha | [ current ] mahadasha | planetary period | tithi | panchang | rahu kaal | lucky number | lucky color | lucky stone | gemstone | future | name in the chart );
<today> = today | now | for today | please;

<find> = where is | how is | in which house is | in which sign is | which house is | which sign is | tell me about | what about | how strong is;
<planet> = [ my | the ] ( sun | moon | mars | mercury | jupiter | venus | saturn | rahu | ketu );
<place> = in | placed | sitting | doing | in my chart | placed in my chart | sitting in my chart | in my horoscope | in my kundli;

<wish> = will i | when will i | can i | do i | should i | when can i | when am i going to | am i going to | am i ever going to | will we | when will we
  | is there a chance i will | will i ever | do you think i will | when will i be able to | how can i
  | is it a good time to | is this a good time to | is this a good year to | is today a good day to | should we | i want to;
<deed> = get married | find love | find a partner | find a life partner | find a husband | find a wife | find my life partner | meet my soul mate | meet someone | have a love marriage | have a love marriage or an arranged marriage | fall in love | marry my boyfriend | marry my girlfriend
  | get a job | get a new job | get a better job | get a government job | find a job | find work | get promoted | get a promotion | change my job | switch my job | start a business | start my own business | start a new business | start a new job | quit my job | succeed in my career | be successful
  | get rich | be rich | become rich | earn more money | earn money | make money | get money | become wealthy | buy a house | buy a car | buy gold | buy property | sell my house | invest | invest money | invest my money | save money
  | be healthy | get well | recover | feel better | fall sick | stay healthy
  | pass my exam | pass my exams | do well in my exams | do well in my studies | study | clear the exam | get into college | get into a good college | pass the exam
  | have children | have kids | have a baby | have a child | become a mother | become a father | get pregnant
  | have a happy family | have a happy marriage
  | go abroad | travel | travel abroad | move abroad | settle abroad | get a visa | get my visa | travel to another country | move to another country | study abroad | work abroad | settle in a foreign country
  | find peace | find my purpose;
<when_done> = this year | next year | soon | now | today | one day | in the future;

<phrase> =
    which nakshatra was i born under | which nakshatra was i born in | which sign am i | what sign am i | which sign is rising
  | which dasha is running now | which dasha is running | which mahadasha is running now | which mahadasha is running | which dasha am i in | which dasha am i running | which mahadasha am i in | what period am i in | which period am i in | which planet is ruling me now
  | how is this year for me | how is this time for me | how is this month for me | how is my time now | how will this year be for me | how will this month be for me | how is my life going | when will things get better | when will my life get better | when will my good time come | when will my bad time end | what is going on in my life | what does my future look like | what is in my future
  | am i manglik | am i manglik or not | do i have mangal dosha | do i have manglik dosha | is there mangal dosha in my chart | do i have kaal sarp dosha | do i have kaal sarp yoga | is there kaal sarp dosha in my chart | do i have any dosha | do i have a dosha | do i have any dosha in my chart | is there any dosha in my chart | are there any doshas in my chart
  | is my sade sati running | is sade sati running | when will my sade sati end | when does my sade sati start | when does my sade sati end | do i have sade sati | am i in sade sati
  | will my ex come back | will my ex come back to me | does he love me | does she love me | will he come back | will she come back
  | how will my day be | how is today | how is today for me | how is my day | is today a good day | is today good for me | what is special today | what is todays date in the hindu calendar | when is rahu kaal | when is rahu kaal today | when is the sunrise | is today auspicious
  | what remedy should i do | which remedy should i do | give me a remedy | tell me a remedy | what should i do | what can i do about it | which gemstone should i wear | which stone should i wear | which color should i wear
  | hello | hi | good morning | good evening | namaste | hello there | hi there | how are you | hello how are you | namaste how are you
  | thank you | thanks | thank you very much | thanks a lot | thank you so much | that was helpful
  | bye | goodbye | bye bye | see you later | that is all | good night
  | who are you | what are you | are you a robot | are you human | are you a machine | are you a real person | are you a real astrologer | are you an ai | are you a computer | are you real | what is your name | am i talking to a machine | am i talking to a human
  | repeat that | please repeat | please repeat that | say that again | could you say that again | can you repeat that | can you say that again | i did not understand | i did not hear you | what did you say | once again | one more time
  | yes | no | yes please | no thank you | okay | sure | of course | not now | go ahead | tell me more
  | what can you do | help me | what can i ask you
  | when will i die | how long will i live | when am i going to die | will i die soon | when will my father die | when will my mother die | will it be a boy or a girl | is it a boy or a girl | will i have a boy or a girl
  | i want to die | i want to kill myself | i do not want to live | i do not want to live anymore | i want to end my life | i am thinking of suicide | i want to hurt myself | there is no point in living | life is not worth living
  | do i have cancer | will my illness be cured | should i stop my medicine
  | i am single | i lost my job | i am in debt | i am not well | i am not feeling well | i need money;
`
