/** The same in English: bodies, minds and old age, as people tell of them. */
export const TOGETHER_WELLBEING_EN = `
en callcircle!: loneliness visit-buddy
fall fell floor die dead
notice notices noticed

en lonely: loneliness
days evenings weekends sundays nights christmas
long empty quiet endless lonely

en dementiahome!: dementia
mother father mum mom dad husband wife grandma grandpa granny grandmother grandfather
forgets forgetting forgetful wanders confused recognise recognize repeats memory

en dementiahome!: dementia
stove gas oven keys pills names
forgets forgetting forgot

en deaf!: living-with-disability
hear hearing
conversation conversations group television tv crowded noisy aid birthdays

en blind!: living-with-disability
eyes eyesight vision sight
read worse reading blurry bad losing failing

en anxiety!: low-mood
shop shops supermarket bus train tram crowd crowds crowded outside
panic scared afraid breathe anxious

en anxiety!: low-mood
shake blush sweat nervous scared afraid
talk people group speak phone crowd strangers

en alcohol!: addiction
wine beer alcohol drinking vodka booze whiskey
stop morning hide hiding every without shaking

en psychosis!: psychological-vulnerability
voices voice
hear hears hearing head

en fallprevention!: exercise adapted-sport
legs balance stairs feet
unsteady wobbly stiff fall falling

en depression!: low-mood
empty sad dark cry crying hopeless
inside bed nothing reason every

en sleeplessness!: stress-rest
sleep night nights
awake lying worry bad pills
`
