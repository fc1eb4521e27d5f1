import {computePanchang} from './src/panchang/compute-panchang.ts'
import {riseSetTransit} from './src/events/index.ts'
import {zoneOffsetMinutes} from './src/time-place/index.ts'
const delhi={latitudeDeg:28.6139,longitudeDeg:77.209,zone:'Asia/Kolkata'}
const f=(ms)=>ms===null?null:new Date(ms+19800e3).toISOString().slice(5,19)
for(const date of ['2026-04-16','2024-10-31','2024-11-01','2025-01-14','2023-08-01','2026-06-01','1983-02-01']){const p=computePanchang({date,...delhi})
console.log(date,p.vara.label.en,'rise',f(p.sunriseMs),f(p.sunsetMs),'moon',f(p.moonriseMs),f(p.moonsetMs))
console.log('  ',p.tithis.map(x=>x.paksha+' '+x.label.en+' '+f(x.endMs)).join(' | '),'::',p.nakshatras.map(x=>x.label.en+' '+f(x.endMs)).join(' | '))
console.log('  ',p.yogas.map(x=>x.label.en+' '+f(x.endMs)).join(' | '),'::',p.karanas.map(x=>x.label.en+' '+f(x.endMs)).join(' | '))
console.log('  ',JSON.stringify(p.masa.amanta.label.en),p.masa.purnimanta.label.en,p.masa.isAdhika,p.masa.kshaya?.label.en,p.samvat,p.ritu.label.en,p.ayana.id,f(p.periods.rahuKaal.startMs),f(p.periods.rahuKaal.endMs), f(p.periods.brahmaMuhurta.startMs))}
let worst=[0,0,0,0]
for(let i=0;i<400;i++){const date=new Date(Date.UTC(1950,0,1)+i*61*86400e3).toISOString().slice(0,10);const pl=[{latitudeDeg:28.6,longitudeDeg:77.2},{latitudeDeg:59.9,longitudeDeg:10.7},{latitudeDeg:-33.9,longitudeDeg:151.2},{latitudeDeg:37.8,longitudeDeg:-122.4}][i%4];const zone=['+05:30','+01:00','+10:00','-08:00'][i%4]
 const p=computePanchang({date,...pl,zone}); const fromMs=Date.parse(date+'T00:00:00'+zone)
 const s=riseSetTransit({body:'sun',fromMs,place:pl}),m=riseSetTransit({body:'moon',fromMs,place:pl})
 worst[0]=Math.max(worst[0],Math.abs(p.sunriseMs-s.riseMs)); worst[1]=Math.max(worst[1],Math.abs(p.sunsetMs-(s.setMs<p.sunriseMs?p.sunsetMs:s.setMs)))
 const inDay=x=>x!==null&&x<fromMs+86400e3?x:null
 for(const [k,a,b] of [[2,p.moonriseMs,inDay(m.riseMs)],[3,p.moonsetMs,inDay(m.setMs)]]){ if((a===null)!==(b===null)) console.log('MISMATCH',date,pl,k,a,b); else if(a!==null) {worst[k]=Math.max(worst[k],Math.abs(a-b)); }}
 if (p.nextSunriseMs-p.sunriseMs>86400e3*1.01||p.sunriseMs-p.lastSunsetMs>20*3600e3) console.log('bad',date)
}
console.log('vs riseSet ms',worst)
const t=performance.now();for(let i=0;i<300;i++)computePanchang({date:new Date(Date.UTC(2025,0,1)+i*86400e3).toISOString().slice(0,10),...delhi});console.log('ms/panchang',(performance.now()-t)/300)
