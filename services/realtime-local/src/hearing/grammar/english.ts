/**
 * What people ask an astrologer in English, as JSGF rules; `<english>` is a whole utterance.
 *
 * The decoder copies a rule at every place that names it, so the long lists are named once: openings, subjects
 * and endings combine freely. That keeps decoding fast and lets wordings through that nobody wrote down.
 */
export const englishRules = `
<english> = [ <hail> ] ( <about> <subject> [ <manner> ] [ <when> ] | <wish> <deed> [ <when_done> ] | <phrase> );

<hail> = hello | please | so | okay;

<about> = [ can you | could you | please ] tell me [ something | more ] about | what about | how about | talk about | i want to know about
  | what do you see in | what do you see for | what does my chart say about | what do the stars say about | i have a question about
  | look at | read | show me | give me | explain | see | check
  | how is | how are | how does | how do | how will | what is | what are | which is | where is | where are | will | does | is | are
  | what will happen in | what is going to happen with | what does the future hold for | what is in | what does
  | is this a good time for | is this a good year for | is it a good time for | is this the right time for
  | i am worried about | i am confused about | i have a problem with | do i have a | which | what;

<subject> = [ my | the | our | todays | a | an ] [ new | good | current | birth ] (
    <marriage> | <career> | <money> | <health> | <education> | <children> | <family> | <travel> | <spirit> | <chart> | <planet> );
<marriage> = marriage | married life | love life | love | relationship | relationships | wedding | husband | wife | love marriage | arranged marriage | partner | life partner | boyfriend | girlfriend | romance | spouse;
<career> = career | job | work | business | profession | promotion | government job | job change | interview | professional life;
<money> = money | finances | wealth | income | financial situation | savings | salary | investments | debt | financial future | property;
<health> = health | body | mental health | fitness | illness | stress | wellbeing;
<education> = education | studies | exams | exam | college | degree | school | results;
<children> = children | kids | child | baby | son | daughter | pregnancy;
<family> = family | parents | mother | father | home life | family life | relationship with my parents | brother | sister;
<travel> = travel | foreign travel | trip | visa | journey | foreign settlement | travel plans;
<spirit> = spirituality | spiritual life | spiritual path | meditation | spiritual growth | purpose in life;
<chart> = chart | horoscope | kundli | sign | star sign | zodiac sign | moon sign | sun sign | rashi | ascendant | rising sign | lagna
  | nakshatra | birth star | dasha | mahadasha | planetary period | period | panchang | tithi | day | time | year | month | future | luck
  | lucky number | lucky color | gemstone | remedy;
<planet> = sun | moon | mars | mercury | jupiter | venus | saturn | rahu | ketu;

<manner> = be | look | looking | going | going to be | look like | doing | go | improve | get better | good for me | be good | placed | sitting
  | in my chart | say | am i | am i in | is it | running | is running | rising | strong | in;
<when> = this year | next year | this month | next month | this week | today | tomorrow | now | soon | these days | in the future
  | in the coming months | in the coming years | for me | in my life | please;

<wish> = will i | when will i | can i | do i | should i | when can i | when am i going to | am i going to | am i ever going to | will we | when will we
  | is there a chance i will | will i ever | do you think i will | when do you think i will | when will i be able to | how can i
  | is it a good time to | is this a good time to | is this a good year to | should we | i want to;
<deed> = get married | find love | find a partner | find a life partner | find a husband | find a wife | meet my soul mate | meet someone | have a love marriage | have a love marriage or an arranged marriage | fall in love
  | get a job | get a new job | get a better job | find a job | find work | get promoted | get a promotion | change my job | switch my job | start a business | start my own business | quit my job | succeed in my career
  | get rich | be rich | become rich | earn more money | earn more | make money | get money | become wealthy | buy a house | buy a car | invest | invest money | save money
  | be healthy | get well | recover | feel better | fall sick | stay healthy
  | pass my exam | pass my exams | do well in my exams | do well in my studies | study | clear the exam | get into college | get into a good college | pass the exam
  | have children | have kids | have a baby | have a child | become a mother | become a father | get pregnant
  | have a happy family
  | go abroad | travel | travel abroad | move abroad | settle abroad | get a visa | get my visa | travel to another country | move to another country | study abroad | work abroad | settle in a foreign country
  | find peace | find my purpose;
<when_done> = this year | next year | soon | now | one day | in the future | in my life;

<phrase> =
    which nakshatra was i born under | which nakshatra was i born in | which sign am i | what sign am i | which sign is rising
  | which dasha is running now | which dasha am i in | what period am i in | which period am i in | which planet is ruling me now
  | how is this year for me | how is this time for me | how is my time now | how will this year be for me | how is my life going | when will things get better | when will my life get better | when will my good time come | what is going on in my life
  | how will my day be | how is today | is today a good day | what is special today | what is todays date in the hindu calendar
  | what remedy should i do | give me a remedy | what should i do | what can i do about it | which gemstone should i wear
  | hello | hi | good morning | good evening | namaste | hello there | hi there | how are you | hello how are you
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
