import type { Grammar } from './part.ts'

const lifeQuestions = [
  '[ <hail> ] how ( is | will ) my <area> [ be | going | looking | going to be | look ] [ <period> | for me ]',
  '[ <hail> ] how are my <areas> [ going to be | looking | this year ]',
  '( tell me about | what about | i want to know about | what does my chart say about | what do you see for ) [ my ] ( <area> | <areas> )',
  'i am worried about my ( <area> | <areas> )',
  'is this a good time ( to <deed_now> | for <venture> ) | is it a good time to <deed_now>',
  '[ <hail> ] <wish> <deed> [ <period> ]',
  'will my ( <area> | <areas> ) ( improve | get better | be good ) [ <period> ] | when will my ( <area> | <areas> ) ( improve | get better )',
  'should i ( change my job | leave my job | quit my job | start a business | buy a house | invest money ) [ now ]',
  'does ( he | she ) love me | will my ex come back [ to me ] | will ( he | she ) come back [ to me ] | will ( he | she ) marry me',
  'does my ( chart | horoscope | kundli ) show ( children | marriage | a government job | foreign travel | wealth | a love marriage )',
  'when is my ( marriage | wedding | promotion ) ( going to happen | happening ) | will my ( marriage | wedding | promotion ) happen [ this year | next year ]',
  'when will my ( visa | promotion | transfer | money ) come | when will my ( loan | loans | debt | debts ) be ( cleared | over ) | when will i clear my ( loan | loans | debt | debts )',
  'why is ( my marriage delayed | money not staying with me | my career stuck ) | why am i not getting ( married | a job | promoted )',
  'will my ( husband | wife ) and i ( stop fighting | be happy | get back together ) | will my ( business | shop | company ) do well',
  'is there [ any | a ] chance of ( marriage | going abroad | a government job | a promotion | children | love )',
  'i lost my job | i need money | i am in debt | i am single | i want to get married',
]

/** What people ask an astrologer in English. */
export const englishGrammar: Grammar = {
  always: [
    'hello | namaste | good morning | good evening | hello how are you | namaste how are you | how are you',
    'thank you [ very much | so much ] | thanks [ a lot ] | that was helpful',
    'bye | goodbye | bye bye | good night | that is all',
    'stop | stop it | wait | wait a minute | hold on | one minute | no stop | stop please',
    'yes | no | yes please | no thank you | okay | sure',
    'who are you | what are you | are you a robot | are you human | are you a real person | are you a real astrologer | are you real | what is your name | am i talking to a machine | are you an a i',
    'repeat that | please repeat [ that ] | say that again | can you repeat that | i did not understand | i did not hear you | what did you say',
    'what can you do | what can i ask you | can you help me | why | why is that',
    'do you remember ( me | what i asked | what i asked you ) | what did i ask you',
    'i want to die | i want to kill myself | i do not want to live [ anymore ] | i want to end my life | i want to hurt myself | there is no point in living | life is not worth living | i am tired of living | i am so tired of it all | i am tired of everything | i cannot go on',
    'my ( husband | father | boyfriend | son ) ( beats me | hits me ) | he ( beats | hits ) me | he slapped me [ again ] | i am scared of my husband',
    'is my ( husband | wife | boyfriend | girlfriend ) cheating on me | is ( he | she ) cheating on me',
    '( when will i | will i | how will i ) die | how long will i live | when will my ( father | mother | husband ) die',
    'will it be a boy or a girl | will i have a boy or a girl | will my baby be a boy or a girl | will i have a son',
    'do i have cancer | should i stop my medicine | will i be cured | should i have surgery | should i go for the surgery',
    'i am ( thirteen | fourteen | fifteen | sixteen | seventeen ) [ years old ]',
    'which stock should i buy | what is the lottery number | will i win the court case | can you do black magic | somebody has done black magic on me',
  ],
  byTool: {
    get_outlook: lifeQuestions,
    get_timing: [...lifeQuestions, 'when will ( my marriage | my wedding | my promotion ) happen'],
    compare_paths: [
      '[ will i have ] [ a ] love marriage or [ an ] arranged marriage | will it be love or arranged',
      '[ should i do ] [ a ] job or [ a ] business | is a job or a business better for me | business or job',
      'should i stay in india or ( go abroad | move abroad | settle abroad ) | india or abroad',
      'should i ( leave my job | change my job | quit my job ) or ( stay | stay in my job | keep it | keep my job )',
      'should i ( stay in my job | keep my job ) or ( leave | change it | look for a new one )',
    ],
    get_birth_chart: [
      '( tell me about | read | show me | look at | give me an overview of ) my [ birth ] ( chart | horoscope | kundli ) | what does my ( chart | kundli | horoscope ) say',
      '( what is | tell me ) my ( ascendant | lagna | rising sign )',
    ],
    get_planet_position: [
      '( where is | how is | how strong is ) [ my ] <planet> [ in my ( chart | kundli | horoscope ) | placed in my chart ] | in which ( house | sign ) is my <planet> | is my <planet> ( strong | weak | good | bad )',
      '( what is | tell me ) my ( moon sign | sun sign | zodiac sign | rashi | nakshatra | birth star ) | which nakshatra was i born ( in | under ) | which sign am i',
    ],
    get_divisional_chart: ['show me my navamsa | what does my navamsa say | what is in my navamsa'],
    get_yogas: [
      'which yogas are in my chart | do i have [ a | any ] raj yoga | do i have any yogas | what yogas do i have | ( list | show me ) my yogas | list the yogas in my horoscope',
    ],
    check_dosha: doshas(),
    get_current_dasha: [
      '( which | what ) ( dasha | mahadasha | period ) am i in [ now ] | which ( dasha | mahadasha ) is running [ now ] | what is my current ( dasha | mahadasha ) | how is my time now',
    ],
    get_dasha_timeline: [
      'when does my next ( dasha | mahadasha ) start | which ( dasha | mahadasha ) comes next | when will my ( good time come | good time start | bad time end ) | when will things get better | when will my life get better',
    ],
    get_transits: [
      'how does ( saturn | jupiter | rahu ) affect me now | how is the ( saturn | jupiter ) transit for me | when does ( saturn | jupiter ) change sign | what are my transits | is mercury retrograde now',
    ],
    get_day: [
      'how ( is | will ) my day [ be ] [ today ] | how is ( today | tomorrow ) [ for me ] | how will tomorrow be [ for me ] | is ( today | tomorrow ) a good day [ for me ] | what should i do today | tell me my horoscope for today',
    ],
    get_period: [
      'how ( is | will ) ( this week | this month | this year | next week | next month | next year | twenty twenty seven ) [ be ] [ for me ] | what does ( this week | next week | this month | next month | this year | next year | twenty twenty seven ) hold for me | how is my ( week | month | year ) [ going to be ]',
    ],
    get_panchang: [
      'when is rahu kaal [ today | tomorrow ] | what is ( the tithi | todays tithi | the panchang | todays panchang | todays nakshatra | the nakshatra ) [ today ] | ( when is | what time is ) [ the ] ( sunrise | sunset ) [ today | tomorrow ]',
    ],
    find_muhurta: [
      '( which day is good | which date is good | [ please ] give me a good ( day | date ) | tell me a good ( day | date ) | what is a good day ) ( for <occasion> | to <deed_day> ) | find [ me ] an auspicious date for <occasion> | when is the muhurta for <occasion>',
    ],
    get_festivals: [
      'when is <festival> [ this year | next year ] | when is the next ( full moon | new moon ) | which festivals are coming',
    ],
    get_meaning: [
      'what is [ a | the ] <term> | what does <term> mean | what does my ( moon sign | nakshatra | rashi | dasha ) mean | what does the <nth> house mean | what is in my <nth> house | explain <term> | what does <planet> in the <nth> house mean',
    ],
    get_remedies: [
      'which ( gemstone | stone ) should i wear | what is my lucky ( number | color | stone ) | which color should i wear | which color is lucky for me | which mantra should i chant [ for <planet> ] | what should i donate [ for <planet> ] | which day should i fast',
      'which ( gemstone | stone ) is ( good | right | lucky ) for me',
      '[ please ] [ give me | tell me | is there ] a remedy for ( my <area> | marriage | money | <planet> ) | [ what | which ] remedy should i do | give me a remedy | tell me a remedy | how can i make my <planet> stronger | how can i please <planet> | how can i reduce the effect of <planet> | what can i do about ( my <area> | it ) | what should i do about my <area>',
    ],
    match_charts: [
      'should i marry <somebody> | should i marry ( him | her ) | are we compatible | match our ( charts | kundlis )  | what about my ( wifes | husbands ) chart',
    ],
    get_numerology: [
      'what is my ( life path number | birth number | name number ) | what does numerology say [ about my name ]',
    ],
    draw_tarot: [
      '( pull | draw | pick ) ( a | one | three ) tarot ( card | cards ) [ for me ] | read my tarot [ cards ]',
    ],
    get_solar_return: ['what does my solar return show | read my solar return'],
  },
  lists: {
    hail: 'hello | namaste | please | okay',
    area: 'marriage | married life | love life | relationship | career | job | work | business | health | education | family life | family | income | financial situation | salary | married life | spiritual life | property',
    areas: 'finances | studies | exams | children | relationships | parents',
    venture: 'marriage | love | business | a job change | travel',
    deed_now:
      'get married | change my job | start a business | buy a house | buy a car | invest money | go abroad',
    wish: 'will i ever | do i have a chance to | am i likely to | when am i likely to | how soon will i | at what age will i | will i | when will i | can i | when can i | am i going to | when am i going to | will we | when will we',
    deed: `get married | marry | find love | find true love | find a wife | find a husband | find a partner | meet someone | fall in love
    | get a job | find a job | get a new job | get a good job | get a government job | change my job | change jobs | get promoted | get a promotion | start a business | be successful
    | get a raise | own a home | own a house | buy a flat | buy land | become rich | be rich | have money | get money | earn money | make money | buy a house | buy a car | buy property
    | get well | be healthy | pass my exam | pass my exams | pass the exam | clear the exam | get into college
    | have children | have kids | have a baby | have a child | become a mother | become a father
    | have a happy marriage | go abroad | travel abroad | move abroad | settle abroad | get a visa | get my visa | study abroad | find peace`,
    deed_day: 'buy a car | buy a house | get married | start a business | travel | move house | buy gold',
    occasion: 'marriage | my wedding | a house warming | buying a car | travel | a new business',
    period: 'this year | next year | this month | next month | this week | soon | in twenty twenty seven',
    planet: 'sun | moon | mars | mercury | jupiter | venus | saturn | rahu | ketu',
    festival: 'holi | diwali | ekadashi | the next ekadashi',
    term: 'dasha | mahadasha | nakshatra | lagna | ascendant | rashi | sade sati | manglik | mangal dosha | kaal sarp dosha | rahu kaal | tithi | navamsa | kundli',
    nth: 'first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth',
  },
}

function doshas(): readonly string[] {
  return [
    'am i manglik [ or not ] | do i have ( mangal | manglik | kaal sarp | any ) dosha [ in my chart ] | is there [ any | mangal | kaal sarp ] dosha in my chart',
    'is [ my ] sade sati running [ now | for me ] | when will my sade sati end | when does my sade sati ( start | end ) | am i in sade sati | do i have sade sati',
  ]
}
