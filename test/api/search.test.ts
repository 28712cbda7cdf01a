import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get } = await testApp()
const qs = ['koffie','ik voel me alleen','blauwe enveloppen','schulden','mantelzrog','Nederlands leren','boodschapen','klusjes in huis','eenzaam','yalnızım','I want to learn Dutch','iemand om mee te wandelen','rouw','mijn man is overleden en ik weet niet hoe het verder moet','voedselbank','effe bakkie doen']
test('a word finds activities that say it', async () => {
  for (const q of qs) {
    const t=performance.now()
    const { body, status } = await get('/api/v1/search?network=haarlem&q='+encodeURIComponent(q))
    console.log(q, status, body.total, Math.round(performance.now()-t), body.engine, body.results?.slice(0,4).map((r:any)=>r.title+' ['+r.needs.map((n:any)=>n.code)+'] '+r.reasons.map((x:any)=>x.kind+':'+(x.words??x.code??'')).join(',')).join(' | '), body.fields)
  }
})
