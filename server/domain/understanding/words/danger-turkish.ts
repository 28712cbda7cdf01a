/**
 * Danger in everyday Turkish, written without marks as `fold` does it. The verb says whom: `dov` takes who is beaten with -i
 * ("çocuğunu dövüyor"), `vur` with -a ("çocuğuma vuruyor"), so a ball ("topa vuruyor") is nobody. `dovme` is a tattoo, `dovus` a sport.
 */
const BEATS = '(?:dov(?:uyo\\w*|er|erek|du\\w*|ecek\\w*|mus\\w*|mek\\w*|ulu\\w*|uldu\\w*)|dayak at\\w*)'
const STRIKES =
  '(?:vuruyo\\w*|vurur|vurdu\\w*|vurmus\\w*|tokat at\\w*|siddet uygul\\w*|iskence (?:ed\\w*|yap\\w*)|dayak at\\w*)'
const THREATENS = '(?:tehdit|takip) ed\\w*'
const HOW =
  '(?:(?:her|gun|gece|aksam|surekli|hep|cok|bazen|yine|icince|evde|okulda|simdi|ogretmeni|ogretmen|\\w+[lt][ae]) ){0,4}'
const PARTNER = '(?:kocam|esim|sevgilim|erkek arkadasim|nisanlim|eski kocam|eski esim|karim)'
const BEATER = `(?:${PARTNER}|oglum|kizim|damadim|gelinim|kayinvalidem|kaynanam|kayinpederim|bakici|ailem|bakicim)`
const FAMILY =
  '(?:babam|annem|uvey babam|uvey annem|abim|agabeyim|ablam|amcam|dayim|dedem|ogretmenim|antrenorum|hocam|kuzenim|enistem)'
const CHILD_BEATEN =
  '(?:cocug\\w+|cocuk(?:lari|larini|larimi|larimizi)|oglu(?:nu|mu|muzu)|kizi(?:ni|mi|mizi)|bebe(?:gi|gini|gimi)|yegenimi|torunu\\w*|ogrenciyi)'
const CHILD_STRUCK =
  '(?:cocu(?:ga|guna|guma)|cocuk(?:lara|larina|larima)|oglu(?:na|ma)|kizi(?:na|ma)|bebe(?:ge|gine|gime)|yegenime|torunuma)'

export const DANGER_IN_TURKISH = {
  emergency: [
    'nefes (?:ala ?mi\\w*|alami\\w*|almi\\w*|alamaz|alamadi\\w*)|bayil(?:di|mis|diysa)|(?:uyandiramiyo\\w*|uyanmiyor)(?= )(?! sabah)',
    '(?:dustu|dusmus) (?:\\w+ ){0,3}(?:kalkmi\\w*|kalkami\\w*|konusmu\\w*|hareket etmi\\w*)|yangin (?:var|cikti)|(?:ev|mutfak|bina|evimiz|evim) yaniyor|gaz koku(?:su|yor)|gaz kacagi',
    'elinde (?:bir )?(?:bicak|silah|tabanca)|(?:bicakla|silahla|tabancayla) (?:\\w+ ){0,2}(?:tehdit|saldir\\w*|geldi|geliyor|uzeri\\w*|kapi\\w*|bekli\\w*)|bicakla(?:di|ndi)',
    '(?:beni|bizi|onu) (?:oldurecek\\w*|oldurmek isti\\w*|oldururum|oldurmekle)|oldurecegi(?:ni|m) (?:soyl\\w*|dedi|di\\w+)|seni oldur\\w*',
    '(?:hap|ilac) (?:ic(?:ti|mis|tim)|yut(?:tu|mus|tum))|kalp krizi (?:geciri\\w*|gecirdi simdi)|felc geciri\\w*|kan kaybedi\\w*|kanama durmu\\w*|bogulu(?:yor|yo)|kapimi kiri\\w*|eve hirsiz girdi',
  ].join('|'),
  suicide: [
    'olmeyi dusunu\\w*|olmek (?:iste(?!m)\\w*|isti\\w*)|(?:artik )?(?:yasamak|yasamayi) istemi\\w*|yasamaktan bik\\w*|olsem kimse|keske (?:ols\\w+|olmus olsam|dogmasaydim|hic uyanmasam)',
    '(?:kendini|kendimi|kendisini) (?:kesi\\w*|kesti\\w*|oldur\\w*|as(?:acak|mak|acagim)|jiletli\\w*)|kendi(?:ne|me|sine) zarar|bileklerimi kes\\w*|bileklerini kes\\w*|kollarini kesi\\w*|kolumu kesi\\w*',
    'canina kiy(?:mak|acak|abilir)\\w*|hayatina son ver(?:mek|ecek|ebilir)\\w*|(?:yasamak|hayat) icin (?:bir )?(?:neden\\w*|sebe\\w*) (?:yok|kalmadi)|hayatin (?:bir )?anlami kalmadi|(?:kopruden|balkondan|catidan) atla(?:ya|mak)\\w*|trenin onune atl\\w*',
  ].join('|'),
  'child-line': [
    `(?:babam|annem|uvey babam|uvey annem) ${HOW}(?:dov(?:uyo\\w*|er|uyor)|dayak at\\w*|tokat at\\w*)`,
    `${FAMILY} ${HOW}(?:beni|bizi|kardesimi|annemi) (?:ve beni )?${HOW}${BEATS}|${FAMILY} ${HOW}(?:bana|bize|kardesime|anneme) ${HOW}${STRIKES}`,
    `${FAMILY} ${HOW}(?:bana|vucuduma|bacagima) (?:\\w+ )?(?:dokunu\\w*|dokundu|elli\\w*|sarkinti\\w*)|${FAMILY} ${HOW}beni (?:\\w+ )?(?:elli\\w*|taciz \\w+|kilitl\\w+|odaya kapat\\w*)|(?:uvey babam|amcam|dayim|abim|dedem|enistem) (?:\\w+ ){0,2}(?:odama|yatagima) (?:geli\\w*|giri\\w*)`,
    `(?:evde|babamdan|annemden|abimden) (?:\\w+ )?dayak yi\\w* (?:\\w+ ){0,3}(?:[6-9]|1[0-7]) yas|(?:[6-9]|1[0-7]) yasinda\\w* (?:\\w+ ){0,5}(?:dayak|${BEATS}|${STRIKES})|(?:babamdan|annemden|uvey babamdan) (?:dayak|korkuyo\\w*)`,
  ].join('|'),
  'child-abuse': [
    `${CHILD_BEATEN} ${HOW}${BEATS}|${CHILD_STRUCK} ${HOW}${STRIKES}|${BEATS.slice(0, -1)}) ${CHILD_BEATEN}`,
    `(?:cocuk|bebek) (?:\\w+ ){0,4}${BEATS}`,
    '(?:cocuk|cocuklar|bebek|kiz|oglan|ogrenci\\w*|yegenim|torunum) (?:\\w+ )?(?:dayak yi\\w*|siddet goru\\w*|dovulu\\w*|istismar ed\\w*|taciz ed\\w*)',
    '(?:kizima|ogluma|cocuguma|yegenime|torunuma) (?:\\w+ )?(?:dokun(?:mus|du|uyo\\w*)|sarkinti\\w*)|(?:kizimi|oglumu|cocugumu) (?:\\w+ )?(?:taciz|elle(?:di|mis|iyor)|istismar)',
    '(?:bebegi|cocugu|cocuklari|cocugunu|bebegini|cocuklarini) (?:\\w+ ){0,3}(?:yalniz|tek basina) birak\\w*|(?:cocugun|ogrencimin|cocukta|bebegin) (?:\\w+ ){0,2}(?:morluk\\w*|morluklar\\w*)',
  ].join('|'),
  violence: [
    '(?:beni|bizi) tehdit ed\\w*|(?:tacize|siddete|istismara|tecavuze) ug(?:ra|ru)\\w*',
    `(?:kocam|esim|sevgilim|eski kocam|eski esim|nisanlim|oglum|damadim) ${HOW}(?:dov(?:uyo\\w*|er)|dayak at\\w*|tokat at\\w*|siddet uygul\\w*|tecavuz et\\w*)`,
    `${BEATER} ${HOW}(?:beni|bizi) ${HOW}(?:${BEATS}|${THREATENS}|kilitl\\w*|(?:eve|odaya) (?:kilitl\\w*|kapat\\w*)|bogazl\\w*|zorlu\\w*|taciz ed\\w*)|${BEATER} ${HOW}(?:bana|bize) ${HOW}(?:${STRIKES}|tecavuz \\w+|saldir\\w*)|(?:eski kocam|eski esim|eski sevgilim) (?:\\w+ ){0,4}${THREATENS}`,
    `${PARTNER} (?:beni )?(?:evden|disari) (?:cikarmi\\w*|birakmi\\w*)|${PARTNER} (?:\\w+ ){0,3}(?:cikmama|disari cikmama|aramama) izin ver(?:mi\\w*|mez)|(?:disari|evden) cik\\w* (?:izin vermi\\w*|yasakli\\w*)|pasaportumu (?:aldi|sakli\\w*|vermi\\w*)`,
    `(?:kocamdan|esimden|oglumdan|sevgilimden|kocasindan|esinden|damadindan) (?:\\w+ )?(?:dayak|siddet|korku\\w*|kac(?:tim|iyorum|mak)\\w*)|kocasi (?:\\w+ ){0,2}${BEATS}|(?:kocasi|esi|oglu|sevgilisi) (?:onu|ona|karisini|karisina|annesini|annesine) ${HOW}(?:${BEATS}|${STRIKES})|(?:karisini|annesini) ${BEATS}|(?:annemi|ninemi|babaannemi|anneannemi) (?:\\w+ )?(?:bakici\\w*) ${BEATS}|(?:bakici\\w*) (?:annemi|babami|ninemi) ${BEATS}`,
    '(?:beni|kizi|kizimi|kardesimi|ablami) zorla evlendir\\w*|zorla evlendir(?:il\\w*|iyo\\w*|ecek\\w*|mek ist\\w*)|(?:eve gitmeye|eve donmeye|eve gitmekten|evde kalmaya|evden) korku\\w*|evde guvende (?:degil\\w*|hisset(?:mi|me)\\w*)|kendimi (?:\\w+ )?guvende hisset(?:mi|me)\\w*|bana tecavuz|tecavuze ugradi\\w*',
  ].join('|'),
}

/** How rare words begin, without one of which none of the above is found. */
export const SIGNS_OF_TURKISH =
  'abim amcam atlam atlay bacag bana bayil beni bicak bilek birak bize bizi bogul canin cikar dayak dayim dedem dokun dovdu dovec dover dovme dovmu dovul dovuy dusmu dustu elled ellei ellem enist evlen gaz gecir guven hayat hirsi icmis icti ictim isken istis izin kaciy kacma kacti kanam kapim kaybe kendi keske kolla kolum korku morlu nefes oldur olmek olmey olsem pasap sarki sidde silah taban taciz takip tecav tehdi tokat treni uvey uyand uyanm vucud vurdu vurmu vurur vuruy yangi yaniy yasak yasam yutmu yuttu'
