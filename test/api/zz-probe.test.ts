import { test } from 'vitest'
import { testApp } from '../support/test-app.ts'
const { get } = await testApp()
test('probe', async () => {
  for (const q of [
    'search?pageSize=0','search?pageSize=101&page=0','search?page=x','search?page=101','search?page=2&pageSize=1001','search?nera=1','search?zzz=1','search?q=a&q=b','search?sort=a&sort=b','search?sort=up','search?free=yes','search?free=true&free=false',
    'search?q[$ne]=1','search?__proto__=1&constructor=2','search?near=4.64,52.38','search?near=48,2','search?near=1','search?near=52.38,4.64&near=1,1','search?radius=500','search?radius=500&near=x','search?radius=1&near=52.38,4.64','search?radius=500000&near=52.38,4.64','search?sort=distance',
    'search?bbox=1,2,3','search?bbox=52.3,4.6,52.4,4.7','search?bbox=4.7,52.3,4.6,52.4','search?bbox=1,1,2,2','search?need=A!,b','search?need=zzz&theme=yyy&network=nope&neighbourhood=BU99999999','search?neighbourhood=Haarlem','search?kind=meting&kind=x','search?language=dutch','search?day=maandag','search?q=%00','search?%00=1','search?q=%FF%','search?q='+'a'.repeat(3000),
    'search?need='+Array.from({length:51},(_,i)=>'n'+i).join(','),
    'suggestions','suggestions?q=','suggestions?q=%20','organizations/x?foo=1','organizations/%E0%A4%A','organizations/a%00b','organizations/','Organizations','search/','organizations/'+'a'.repeat(201)+'?x=1','organizations?page=999999999&pageSize=100','activities?page=999999999&pageSize=100','needs?page=99','needs?theme=nope','neighbourhoods?level=stad','themes?page=1e3', 'networks?page=-1','neighbourhoods/BU99999999','outlines','neighbourhood-outlines?code=GM0392&pageSize=1', 'search?q=koffie&page=50',
    'organizations?network=nope','search?near=%2052.38%20,4.64','search?near=52,38;4,64', 'search?network=', 'search?need=',
  ]) {
    for (const language of ['nl', 'en']) {
      const r = await get('/api/v1/' + q).set('Accept-Language', language)
      const f = r.body.fields ? r.body.fields.map((x: any) => `      ${x.where} [${x.code}] ${x.message.slice(0,150)}`).join('\n') : ''
      console.log(language, r.status, q.slice(0, 90), '|', r.body.detail ?? `total ${r.body.total}`, f && '\n' + f)
      if (r.status < 400) break
    }
  }
  const upper = await get('/API/v1/search'); console.log(upper.status, upper.headers, upper.text.slice(0, 300))
})
