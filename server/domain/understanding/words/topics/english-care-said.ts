/** How people who speak English say it: the other topics, of getting about, care, families, minds and bodies. */
export const ENGLISH_CARE_SAID = `
repaircafe: repair
en: repair cafe, repair, get it repaired, fix my toaster, fix my bike, fix my bicycle, bike repair, bicycle repair, broken bike, broken bicycle, flat tyre, flat tire, puncture, fix my radio, fix my lamp, fix a broken, broken toaster, broken vacuum cleaner, broken coffee machine, stopped working, doesn't work anymore, broken stuff, mend, zipper broken, still too good to throw away

lending: clothing-goods repair
en: borrow tools, tool library, borrow a drill, lend things, library of things

lifts: rides
en: ride to the hospital, lift to the hospital, need a ride, need a lift, a ride to, give me a lift, give me a ride, drive me, someone to drive, driver, no car, don't have a car, can't drive anymore, can't drive, can't take the bus, can't take the bus anymore, bus stop is too far, no bus, taxi is too expensive, affordable taxi, transport to, transport for elderly, transport for disabled, transportation, carpool, door to door transport, wheelchair taxi, pick me up, get to my appointment, how do I get there

hospitalcompany: accompany-hospital
en: come along to the doctor, come with me to the doctor, come to my appointment, come along to my appointment, go with me to the hospital, someone to come to the hospital with me, accompany me, accompany to hospital, accompany to the doctor, doctor's appointment, hospital appointment, scared of the results, get my test results, after the anaesthetic, not allowed to go home alone, don't understand my doctor, take notes at the doctor

interpreter: accompany-hospital refugees
en: interpreter, interpreter at the doctor, interpreter at the gp, interpreter at hospital, translator at the doctor, translate at the doctor, someone to translate for me

wheelchair: wheelchair-outing living-with-disability
en: push a wheelchair, push my wheelchair, push the wheelchair, push my husband's wheelchair, wheelchair to the beach, beach wheelchair, out in a wheelchair, go outside in my wheelchair, wheelchair walk, tandem bike, side by side bike, duo bike, duobike, bike for two, rickshaw, mobility scooter, get outside with my wheelchair

carer: carer-support
en: carer, carers, caregiver, caregivers, family carer, informal carer, carer support, caregiver support, caregiver burnout, caregiver stress, caring for my mother, caring for my husband, caring for my wife, caring for my father, care for my parents, caring for my parents, caring for a sick, caring for a parent, looking after my mother, looking after my husband, looking after my sick, looking after my parents, look after my mother, look after my sick
en: take care of my mother, take care of my sick, taking care of my mother, taking care of my sick, taking care of my father, taking care of my parents, taking care of my husband, taking care of my wife, care for someone, caring is too much, caring is wearing me out, exhausted from caring, tired of caring, can't keep caring, I do everything for him, I do everything for her, carers group, other carers

respite: carer-respite
en: respite, respite care, sit with my mother, sit with my father, sit with my husband, sit with my wife, someone to sit with, stay with my mother while, stay with my husband while, take over the care, take over caring, break from caring, a break from caring, need a break from, afternoon off from caring, day off from caring, weekend off from caring, go out for an afternoon without my, get out for an afternoon, can't leave him alone, can't leave her alone, cannot leave him alone, cannot leave her alone, replacement carer, temporary care, sitter for elderly, babysit my mother, holiday without my sick, hours to myself, time to myself from caring, afternoon to myself, someone to watch my husband, someone to watch my mother, someone to stay with him, someone to stay with her

dementiahome: dementia
en: dementia, alzheimer, alzheimer's, alzheimers, alzheimer cafe, forgetful, keeps forgetting, forgets things, forgets everything, forgetting things, forgetting everything, forgets names, forgets my name, memory loss, losing his memory, losing her memory, memory problems, memory clinic, doesn't recognise me, doesn't recognize me, doesn't know who I am, gets lost, wanders off, wandering at night, asks the same question, asks the same thing, repeats herself, repeats himself, confused elderly, leaves the stove on, early onset dementia

youngcarer: young-carers
en: young carer, young carers, mother is sick and I'm 15, I'm a kid and take care of, my mother is ill and I do everything at home, sick parent teenager, sick brother gets all the attention, disabled brother gets all the attention, growing up with a sick parent, parent with mental illness

parentingtalk: parenting
en: parenting, parenting advice, parenting class, parenting course, parenting support, parenting help, parenting tips, raising kids, raising children, raise my child, raising teenagers, bringing up children, bilingual children, upbringing, toddler doesn't listen, my child doesn't listen, my son doesn't listen, my daughter doesn't listen, kids don't listen, doesn't listen to me, tantrum, tantrums, terrible twos, temper, potty training, my child won't sleep, child won't eat, picky eater, sleep training, I yell at my kids, yelling at my kids, shouting at my kids, losing it with my kids, losing my patience, at my wits end with my son, difficult teenager, rebellious teenager, puberty, my teenager, screen time, skips school, skipping school, won't go to school, refuses to go to school, school refusal, naughty child, behaviour problems, behavior problems, angry child, jealous of the baby

bullying: parenting family-buddy
en: bullied, bullying, my child is being bullied, picked on at school

specialchild: parenting living-with-disability
en: special needs child, child with special needs, child with a disability, autistic child, autistic son, autistic daughter

adhd: parenting living-with-disability
en: adhd

playgroup: children-play parenting
en: playgroup, play group, toddler group, baby and toddler, parent and child, preschool, mother and baby group, parent toddler, stay and play, play date, playdate, playdates

kidsclub: children-play
en: kids club, children's club, childrens club, after school club, after school activities, afterschool, activities for kids, activities for children, things to do with kids, something for kids, something to do for my kids, kids on wednesday, children on wednesday afternoon, summer camp, day camp, holiday activities for children, fun for kids, kids party, playing outside, play outside, play with other kids, indoor playground, crafts for children

playground: children-play
en: playground, playgrounds, play area

homework: homework-help
en: homework, homework help, help with homework, tutor, tutoring, maths homework, math homework, maths help, bad grades, failing at school, falls behind at school, falling behind at school, struggling at school, behind at school, struggles with reading at school, can't help my kids with school, extra lessons, study help, exam training, quiet place to study, help with dutch at school

homestart: family-buddy
en: family support, support for families, help for parents, overwhelmed mom, overwhelmed mum, overwhelmed mother, overwhelmed with the kids, help with the kids, hand with the kids, help with my children, no one to help with the kids, can't handle the kids, four kids and no help, kids are driving me crazy, need a break from the kids, family buddy, someone to play with my kids at home

singleparents: family-buddy meeting-people
en: single mom, single mum, single mother, single mothers, single dad, single father, single parent, single parents, raising kids alone, raising my kids on my own, on my own with the kids, alone with the kids, alone with my children

newborn: pregnancy-baby
en: pregnant, I'm pregnant, pregnancy, expecting a baby, due date, having a baby, newborn, new baby, first baby, new mom, new mum, new mother, young mothers, midwife, birth, giving birth, breastfeeding, breast feeding, breastfeed, nursing mother, baby won't stop crying, baby cries all the time, crying baby, postnatal, postpartum, antenatal class, prenatal class, maternity, unplanned pregnancy, accidentally pregnant, unwanted pregnancy, baby group, baby massage, stroller walk, postpartum depression, baby blues

babygoods: clothing-goods pregnancy-baby
en: baby clothes, baby stuff, baby things, baby goods, pram, buggy, cot, crib, nappies, diapers, car seat, baby box, high chair

youthcentre: youth-place
en: youth centre, youth center, youth club, youth worker, youth work, hangout for teens, hang out for teens, hangout for teenagers, place for teens, place for teenagers, place for young people, teens, somewhere to chill, place to chill, chill with friends, hanging around on the street, hangs around on the street, roams the streets, hanging out on the streets, out on the streets all night, wrong friends, bad friends, bored teenagers, teenagers bored, gaming with friends, hang with friends after school

separation: divorce
en: divorce, divorced, divorcing, getting divorced, getting a divorce, separation, separated from my husband, separated from my wife, we are separating, splitting up, split up, broke up, break up, my husband left me, my wife left me, left me for another, since my ex left, co parent with my ex, co parenting, custody, custody battle, ex won't let me see the children, won't let me see the children, don't get to see my kids, see my children again, argue with my ex, my ex and the children, visitation, alimony, child support, marriage problems, relationship problems, marriage counselling

divorcekids: divorce
en: parents are getting divorced, my parents are divorcing, children of divorce, two houses

depression: low-mood
en: depressed, depression, feeling down, feel down, feeling blue, feel sad, so sad, always sad, I'm sad, sad all the time, cry all the time, crying all the time, cry every day, cry a lot, can't stop crying, no energy, can't get out of bed, don't want to get up, stay in bed all day, nothing makes me happy, no joy, feel empty, feel worthless, hopeless, low mood, mental health, mental health problems, winter blues, dark thoughts, don't feel like anything, feel useless, feeling useless, good for nothing, don't enjoy anything, feel like a failure, not feeling well mentally, struggling mentally

anxiety: low-mood
en: anxiety, anxious, panic attack, panic attacks, panic, scared of everything, afraid to go outside, scared to go outside, don't dare to go out, phobia, social anxiety, worry all the time, worrying all the time, can't stop worrying, fear, fears, nervous all the time

selfesteem: low-mood learning-course
en: confidence, self confidence, low self esteem, self esteem, insecure, assertiveness, say no

stress: stress-rest
en: stress, stressed, stressed out, so stressed, burned out, burnt out, burnout, burn out, overworked, too much on my plate, my head is full, full head, can't relax, relax, relaxation, calm down, need rest, peace and quiet, meditation, meditate, mindfulness, breathing exercises, overwhelmed, can't cope, everything is too much, unwind, overstimulated, exhausted, tired all the time

sleeplessness: stress-rest
en: can't sleep, insomnia, sleepless, sleep problems, snores, snoring, never sleep, lie awake, lying awake, awake all night

cancer: living-with-illness
en: cancer patients, cancer survivor, got cancer, have cancer, I've got cancer, cancer support group, leukaemia, radiation therapy, chemo treatment, tumour in my

chronicpain: living-with-illness
en: chronic pain, in pain every day, pain all the time, always in pain, fibromyalgia, back pain, pain group, migraine

fatigue: living-with-illness
en: chronic fatigue, long covid, always tired illness, lyme

illnessgroups: living-with-illness
en: chronic illness, chronically ill, chronic disease, long term illness, just been diagnosed, got diagnosed, diagnosed with, patient group, patient support group, fellow sufferers, fellow patients, others with the same illness, others who have the same disease, peer support illness, rare disease, copd, kidney disease, epilepsy, hiv, transplant, crohn

diabetes: living-with-illness
en: diabetes, diabetic, blood sugar, type 2, insulin

deaf: living-with-disability
en: deaf, hard of hearing, hearing loss, hearing aid, hearing aids, sign language, deaf meetup, lip reading

blind: living-with-disability
en: blind, visually impaired, partially sighted, low vision, losing my sight, going blind, bad eyesight, guide dog, braille, macular degeneration

intellectual: living-with-disability
en: down syndrome, intellectual disability, learning disability, mental disability, mentally disabled, learning difficulties, low iq, special needs adults

autism: living-with-disability
en: autism, autistic, autistic adults, asperger, autism group, on the spectrum

aids: living-with-disability
en: disability, disabled, disabilities, handicapped, physically disabled, in a wheelchair, wheelchair user, can't walk, trouble walking, walking frame, stairlift, stair lift, adapted home, home adaptation, grab rails, personal budget for care

meaningtalk: meaning
en: meaning of life, what is the point, what's the point, what is the point of it all, purpose in life, life questions, spiritual, spirituality, spiritual care, chaplain, philosophy, philosophy cafe, big questions, humanist

church: meaning
en: church, church service, bible, bible study, christian, catholic, protestant, english church, sunday service, parish, pray together, prayer group, pastor, priest, religion, religious

mosque: meaning
en: mosque, muslim, islam, quran, imam, friday prayer, ramadan

psychosis: psychological-vulnerability
en: hear voices, hearing voices, voices in my head, psychosis, psychotic, schizophrenia, bipolar, borderline, personality disorder, manic, mental illness, mentally ill, psychiatric, psychiatric patient, psychiatric ward, after psychiatric hospital, peer support mental health, recovery group, recovery college, self harm, self injury, cutting myself, cutting herself, cutting himself, cuts herself, cuts himself, ocd, compulsive

trauma: psychological-vulnerability low-mood
en: trauma, ptsd, nightmares, flashbacks, traumatised, traumatized, war trauma, childhood trauma

eatingdisorder: psychological-vulnerability
en: eating disorder, anorexia, bulimia, binge eating

hoarding: psychological-vulnerability
en: hoarding, hoarder, house full of stuff

bereavement: grief
en: grief, grieving, bereavement, bereaved, mourning, passed away, my wife died, my husband died, my mother died, my father died, my friend died, lost my wife, lost my husband, lost my mother, lost my father, lost a loved one, loss of a loved one, death of my, since he died, since she died, since my wife died, since my husband died, deal with loss, coping with loss, miss my husband, miss my wife, miss my mother

widows: grief loneliness
en: widow, widower, widows, widowed, widowers

childloss: grief
en: loss of my child, lost my child, lost a child, lost our baby, my son died, my daughter died, death of a child, loss of a child

prenatalloss: grief pregnancy-baby
en: miscarriage, stillborn, stillbirth, lost my baby, ectopic

alcohol: addiction
en: drink too much, drinking too much, drinks too much, drink every day, drinking problem, alcohol problem, alcoholic, alcoholism, stop drinking, quit drinking, quit alcohol, get sober, stay sober, sobriety, aa meeting, aa meetings, alcoholics anonymous, my husband drinks, my wife drinks, my mother drinks, my father drinks, always drunk

drugs: addiction
en: drugs, on drugs, uses drugs, using drugs, drug addict, drug problem, drug use, cocaine, coke, weed, smokes weed, smoking weed, cannabis, heroin, pills addiction, painkiller addiction, addicted, addict, addiction, rehab, substance abuse, in recovery, relapse, clean and sober, quit drugs, narcotics anonymous

gambling: addiction
en: gambling, gamble, gambles, gambler, gambling problem, gambling debts, online casino, casino, betting, slot machines, stop gambling

screens: addiction youth-place
en: gaming addiction, gaming all night, gaming day and night, games all night, addicted to gaming, addicted to his phone, phone addiction, always on his phone, game addiction, fortnite all day

addictedfamily: addiction carer-support
en: partner is addicted, my son is an addict, my husband is an addict, family of addicts, addict in the family

abuse: violence
en: domestic violence, domestic abuse, abuse, abused, abusive, abusive relationship, abusive husband, hits me, beats me, afraid of my husband, afraid of my boyfriend, afraid of my partner, scared of my husband, scared of my boyfriend, scared of my partner, controls everything I do, he controls everything, controlling husband, controlling partner, not allowed to leave the house, threatens me, husband threatens, stalking, stalker, stalks me, women's shelter, safe house, forced marriage, sexual abuse, sexual assault, raped, honour violence, violent, violent partner, violence at home, safe place for women, not safe at home, do not feel safe at home, don't feel safe at home, unsafe at home, toxic relationship

statusholder: refugees
en: refugee, refugees, refugee support, refugee council, asylum, asylum seeker, asylum seekers, asylum procedure, residence permit, residency permit, residence card, residency card, permit expires, renew my permit, residence status, visa, immigration, immigrant, immigrants, newcomer, newcomers, status holder, fled the war, fled from the war, fled my country, had to flee, fled, family reunification, bring my family to the netherlands, bring my wife to the netherlands, refugee camp, just arrived in the netherlands, settle in the netherlands, settling in, naturalisation, naturalization, dutch passport, dutch citizenship, ukrainian, ukrainians, ukraine, fled ukraine, from ukraine, syrian refugees, eritrean, afghan refugees, find their way in the netherlands

undocumented: refugees homelessness
en: undocumented, without papers, no papers, no documents, illegal in the netherlands, rejected asylum

labourmigrants: refugees legal-advice
en: migrant worker, migrant workers, labour migrant, labor migrants, temp agency housing, seasonal worker

dying: end-of-life
en: dying, terminally ill, terminal illness, end of life, last phase of life, palliative, palliative care, hospice, hospice volunteer, sit with the dying, last wishes, die at home, dying at home, living will, euthanasia, days left to live

nightcompany: carer-respite end-of-life
en: night sitter, sit at night, watch at night

funeral: end-of-life
en: funeral, funeral costs, pay for the funeral, cremation

detained: detention
en: out of prison, just out of prison, got out of prison, out of jail, just out of jail, released from prison, after prison, ex prisoner, ex convict, ex offender, criminal record, prison, in prison, been in jail, ankle monitor, probation

detainedfamily: detention
en: boyfriend in jail, boyfriend is in jail, husband in prison, husband is in prison, son in prison, son is in jail, father in prison, partner in prison, visit someone in prison, family of prisoners, dad in jail
`
