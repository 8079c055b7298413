"use strict";var mapgenReview=(()=>{var _t=Object.defineProperty;var Us=Object.getOwnPropertyDescriptor;var Ws=Object.getOwnPropertyNames;var Hs=Object.prototype.hasOwnProperty;var Zs=(e,t)=>{for(var n in t)_t(e,n,{get:t[n],enumerable:!0})},Js=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ws(t))!Hs.call(e,s)&&
s!==n&&_t(e,s,{get:()=>t[s],enumerable:!(o=Us(t,s))||o.enumerable});return e};var Ks=e=>Js(_t({},"__esModule",{value:!0}),e);var da={};Zs(da,{desk:()=>m,offer:()=>ca,show:()=>_,start:()=>la});function _n(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var Vs={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},$n={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function On(e){
let t=e.anchor?{type:"Point",coordinates:e.anchor}:null;return{...Vs,...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...$n,...n}))}}
var Ys=["title.division","title.crossing"];function Gs(e,t,n){let o=n[e.title];o&&o.key&&!Ys.includes(o.key)&&(e.names=[]),e.spellings=t.spellings||[];let s=new Map(
t.claims.map(r=>[r.id,r.event_id]));for(let r of e.claims)r.event_id=s.get(r.id)||""}var In=e=>{let t=Object.create(null);for(let n of e)t[n.id]=n;return t},y=_n(
"mapgen-data");var ua=In(y.layers),Xs=Object.create(null),zn=e=>{Object.assign(y,e),Xs=In(y.marks)},Qs=!!y.order;if(Qs)zn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{
let e=_n("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n]));zn({marks:y.marks.map(On),named:y.named.map(On),unplaced:y.unplaced.map(n=>({...$n,...n}))});
for(let n of y.marks){let o=t.get(n.id);n.geometry=n.geometry||(o?o.geometry:null),o&&Gs(n,o.properties,e.said||{})}}var er=y.made&&y.made.desk||{},G=e=>{let t=document.getElementById(`desk-${e}`);return t?JSON.parse(t.textContent):er[e]||null};var tr=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function nr(e,t){t.side&&(e.layer=t.side),t.role&&(e.role=t.role),t.event&&(e.event=t.
event),t.actors&&(e.who=t.actors),t.targets&&(e.targets=t.targets),t.sure&&(e.sure=t.sure),t.sure==="planned"&&(e.role="planned"),t.date==="none"?e.date={start:"",
end:"",words:""}:(t.date||t.date_end)&&(e.date={...e.date,start:t.date||"",end:t.date_end||t.date||""})}function or(e,t,n){let o=n&&n.rivals.find(i=>i.id===t.place),
s=t.lon===void 0?o&&o.at:[t.lon,t.lat];if(!s)return;e.from=e.claim.place&&e.claim.place.at;let r=o?o.name:e.claim.place?e.claim.place.title:e.title;e.claim.place=
{title:r,id:t.place||"",form:t.radius_km?"near":"exact",words:"",radius_km:t.radius_km||null,at:s},e.title=r}function sr(e,t){let{text:n}=G("shelf").articles[0],
o=[];for(let r=n.indexOf(e);r>=0;r=n.indexOf(e,r+1))o.push(Array.from(n.slice(0,r)).length);if(!o.length)return{};let s=o.reduce((r,i)=>Math.abs(i-t)<Math.abs(r-
t)?i:r);return{start:s,end:s+Array.from(e).length}}function Me(e,t,n,o){t==="accept"?e.state=e.state==="changed"?"changed":"accepted":t==="reject"?e.state="reje\
cted":t==="undecided"?e.state="undecided":(e.state="changed",e.claim&&t==="set"&&nr(e.claim,n),e.claim&&t==="move"&&or(e,n,o),n.quote&&(e.cite={...e.cite,...sr(
n.quote,e.cite.start),quote:n.quote}))}function An(e,t){let n=t.claim&&t.claim.place,o=t.from||null;for(let s of e)s===t||!n||!o||!s.claim||!s.claim.place||tr(s.
claim.place.at,o)&&(s.claim.place={...n})}var A={file:"",lost:!1,earlier:""},Ee=null,Ze="",$t=e=>`mapgen-review:${e.article}`;function rr(e){try{return localStorage.getItem(e)}catch{return null}}function Nn(e){
let t=JSON.parse(rr($t(e))||"null");return!t||!Array.isArray(t.log)?{log:[],undone:[]}:t.digest===e.digest?{log:t.log,undone:t.undone||[]}:(A.earlier=t.log.length?
t.text:"",{log:[],undone:[]})}async function Pn(e,t,n,o){Ze=o;try{A.earlier&&localStorage.setItem(`${$t(e)}:earlier`,A.earlier),localStorage.setItem($t(e),JSON.
stringify({digest:e.digest,log:t,undone:n,text:o}))}catch{A.lost=!Ee}await Tn()}async function Tn(){if(Ee)try{let e=await Ee.createWritable();await e.write(Ze),
await e.close(),A.lost=!1}catch{A.lost=!0}}var Bn=e=>{Ze=e},Dn=()=>typeof window.showSaveFilePicker=="function";async function Fn(e){try{Ee=await window.showSaveFilePicker(
{suggestedName:e,types:[{accept:{"application/toml":[".toml"]}}]})}catch{return}A.file=Ee.name,await Tn()}function It(e,t=Ze){let n=document.createElement("a");
n.href=URL.createObjectURL(new Blob([t],{type:"application/toml"})),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var ir=/^\[\[decision\]\]/m,ar=/^\s*(?:\[\[decision\]\]|[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^\n]*\}|\[[^\n]*\]|[^"'[{\s][^\n]*))?\s*(?:#.*)?$/,lr=new Set(
["date","date_end","on"]);function Je(e){let t=e.search(ir);return t<0?{head:e,blocks:[]}:{head:e.slice(0,t),blocks:e.slice(t).split(/^(?=\[\[decision\]\])/m)}}
var Se=({head:e,blocks:t})=>e+t.join("");function At(e,t){return typeof t=="string"?lr.has(e)&&/^\d{4}-\d\d-\d\d$/.test(t)?t:JSON.stringify(t).replaceAll("","\\\
u007f"):Array.isArray(t)?`[${t.map(n=>At("",n)).join(", ")}]`:t&&typeof t=="object"?`{ ${Object.entries(t).map(([n,o])=>`${n} = ${At(n,o)}`).join(", ")} }`:String(
t)}var he=(e,t)=>`${e} = ${At(e,t)}
`;function qn(e,t){let n=Se(e),o=n?n.endsWith(`
`)?`
`:`

`:"",s=`[[decision]]
${Object.entries(t).map(([r,i])=>he(r,i)).join("")}`;e.blocks.length?e.blocks[e.blocks.length-1]+=o:e.head+=o,e.blocks.push(s)}function Un(e,t){let n=e.split(/(?<=\n)/);
if(!n.every(o=>ar.test(o.replace(/\r?\n$/,""))))throw Object.assign(new Error("by hand"),{known:"desk.offline.by_hand"});for(let[o,s]of Object.entries(t)){let r=n.
findIndex(i=>new RegExp(`^\\s*${o}\\s*=`).test(i));if(r>=0)n.splice(r,1,...s===null?[]:[he(o,s)]);else if(s!==null){let i=n.map(a=>/^\s*[\w-]+\s*=/.test(a)).lastIndexOf(
!0);n[i].endsWith(`
`)||(n[i]+=`
`),n.splice(i+1,0,he(o,s))}}return n.join("")}function Wn(e,t,n){let o=(r,i,a,c)=>{let l=new RegExp(`^${i}[ \\t]*=.*\\n`,"m");return l.test(r)?r.replace(l,()=>he(
i,a)):c&&c.test(r)?r.replace(c,p=>p+he(i,a)):he(i,a)+r},s=o(e,"by",t);return n?o(s,"on",n,/^by[ \t]*=.*\n/m):s}var j=null,Le=null,q=null,H=[],ie=[],ge=e=>structuredClone(e);function Jn(){return{file:Je(j.text),rows:ge(j.entries),items:ge(Le.items),by:Le.by,on:Le.on}}function Kn(e,t){
[j,Le]=[e,t];let n=Nn(j);[H,ie]=[n.log,n.undone];try{q=Vn(H)}catch{[q,H,ie]=[Jn(),[],[]]}return Bn(Gn()),Yn()}function Vn(e){let t=Jn();for(let[n,o]of e)Pt[n](t,
o);return t}var Yn=()=>({by:q.by,on:q.on,undo:H.length,redo:ie.length,doubts:[],elsewhere:0,items:ge(q.items)}),Gn=()=>Se(q.file);async function Xn(e,t){if(e===
"/api/places")throw Object.assign(new Error("no gazetteer"),{known:"desk.offline.needs"});let{rivals:n,from:o,shape:s,regions:r}=j.details[t.ref]||{rivals:[],from:"",
shape:-1,regions:[]},i=dr(t.ref)&&s>=0?j.shapes[s]:null;return ge({ref:t.ref,rivals:n,from:o,shape:i,regions:r.map(a=>j.shapes[a]),everywhere:[]})}function dr(e){
let[t,n]=[Le,q].map(s=>s.items.find(r=>r.ref===e)),o=s=>JSON.stringify(s&&s.claim&&s.claim.place&&s.claim.place.at||null);return o(t)===o(n)}async function Qn(e,t){
if(e==="undo"||e==="redo"){let[n,o]=e==="undo"?[H,ie]:[ie,H];n.length&&o.push(n.pop()),q=Vn(H)}else if(Pt[e]){let n=ge(q);Pt[e](n,t),q=n,H.push([e,ge(t)]),ie=[]}
return await Pn(j,H,ie,Gn()),Yn()}var Nt=(e,t)=>e.rows.filter(n=>n.ref===t&&n.action!=="add");function Tt(e){let t=new Set(e.rows.map(o=>o.id)),n=t.size+1;for(;t.
has(`d${n}`);)n+=1;return`d${n}`}function Bt(e,t){Se(e.file)||(e.file=Je(j.head));let n=Object.fromEntries(Object.entries(t).filter(([,o])=>o!==null));qn(e.file,
n),e.rows.push({to:{},why:"",...n})}function je(e,t,n){let o=e.rows.findIndex(s=>s.id===t);if(o<0||e.file.blocks.length!==e.rows.length)throw Object.assign(new Error(
"by hand"),{known:"desk.offline.by_hand"});e.file.blocks[o]=Un(e.file.blocks[o],n),Object.assign(e.rows[o],n)}var Hn=new Set(["undecided","accept","reject"]),fr=new Set(
["reject","set","move"]);function ur(e,t,n,o,s){let r=Nt(e,t.ref),i=r.find(h=>Hn.has(h.action));if(n==="accept"&&r.some(h=>!Hn.has(h.action))){i&&je(e,i.id,{action:"\
accept"});return}let a=r.find(h=>h.action===n),c=a||i,l=a&&n==="set"?{...a.to,...o}:o,p={action:n,to:Object.keys(l).length?l:null};fr.has(n)&&(p.why=s||c&&c.why||
j.reasons[n]),c?je(e,c.id,p):Bt(e,{id:Tt(e),action:n,...t.fields,...p})}function pr(e,t,n,o){let s=e.rows.find(i=>i.action==="add"&&i.ref===t.ref);s?je(e,s.id,{
to:{role:"mentioned",...n}}):Bt(e,{id:Tt(e),action:"add",...t.fields,to:{role:"mentioned",...n},why:o||j.reasons.add});let r=((j.details[t.ref]||{}).rivals||[]).
find(i=>i.id===n.place);t.spot=n.lon===void 0?r?r.at:t.spot:[n.lon,n.lat],t.state="changed"}var Zn=(e,t)=>e.items.find(n=>n.ref===`add:${t}`),Pt={decide(e,{refs:t,
action:n,to:o,why:s}){for(let r of t){let i=e.items.find(a=>a.ref===r);i.kind==="name"&&n==="move"?pr(e,i,o,s):(ur(e,i,n,o,s),Me(i,n,o,j.details[r]),n==="move"&&
An(e.items,i),i.why=(Nt(e,r).at(-1)||{}).why||"")}},add(e,{start:t,end:n,quote:o,place:s,to:r}){let i=Tt(e),a=`${j.article.slice(0,12)}:${t}-${n}:${encodeURIComponent(
r.role)}::`;Bt(e,{id:i,action:"add",ref:a,quote:o,place:s||null,to:r,why:j.reasons.add});let c={ref:`add:${i}`,kind:"added",state:"added",level:0,reasons:[],article:0,
title:s,rivals:0,why:j.reasons.add,cite:{start:t,end:n,quote:o},claim:{who:[],targets:[],layer:"unattributed",role:"mentioned",event:"",action:"",speaker:"",sure:"\
stated",date:{start:"",end:"",words:""},place:null,highlight:null}};Me(c,"set",r,null),Me(c,"move",r,null),c.state="added",e.items.push(c)},amend(e,{id:t,to:n}){
let o=e.rows.find(i=>i.id===t),s=["place","lon","lat","radius_km"],r=Object.entries(o.to).filter(([i])=>!s.some(a=>a in n)||!s.includes(i));je(e,t,{to:{...Object.
fromEntries(r),...n}}),Me(Zn(e,t),s.some(i=>i in n)?"move":"set",n,null),Zn(e,t).state="added"},remove(e,{id:t}){let n=e.rows.findIndex(o=>o.id===t);e.rows.splice(
n,1),e.file.blocks.splice(n,1),e.items=e.items.filter(o=>o.ref!==`add:${t}`)},explain(e,{ref:t,why:n}){let o=Nt(e,t).filter(s=>!["undecided","accept"].includes(
s.action)).at(-1);o&&(je(e,o.id,{why:n}),e.items.find(s=>s.ref===t).why=n)},sign(e,{name:t,on:n}){Se(e.file)||(e.file=Je(j.head)),e.file.head=Wn(e.file.head,t,n),
Object.assign(e,{by:t,on:n||e.on})},finish(){}};var Ce=G("local"),hr=new URLSearchParams(location.search).get("token")||"",Dt=(e,t={})=>`${e}?${new URLSearchParams({...t,token:hr}).toString()}`;async function eo(e){
let t;try{t=await e}catch{throw Object.assign(new Error("no answer"),{known:"desk.gone"})}let n=await t.json();if(!t.ok)throw Object.assign(new Error(n.error),{
status:t.status});return n}var Z=!!Ce,to=()=>Ce?Kn(Ce,G("state")):G("state"),Ke=(e,t)=>Ce?Xn(e,t):eo(fetch(Dt(e,t))),Ve=(e,t)=>Ce?Qn(e,t||{}):eo(fetch(Dt(`/api/${e}`),
{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(t||{})})),no=()=>Dt("/map");var gr="http://www.w3.org/2000/svg";function oo(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var f=(e,t,...n)=>oo(document.createElement(e),t,n),
b=(e,t,...n)=>oo(document.createElementNS(gr,e),t,n),u=e=>document.getElementById(e),X=(e,t=document)=>t.querySelector(e),so=(e,t=document)=>[...t.querySelectorAll(
e)];var Ye=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var wr=Object.assign(Object.create(null),Object.fromEntries(y.languages.map(e=>[e.code,e]))),O=wr[y.lang],Ge=()=>O.code;var Q=e=>String(e).replace(/\d/g,t=>O.cldr.digits[t]),Oe=e=>{let[t,n,o,s]=O.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=o;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return Q((e<0?"-":"")+a.join(n)+(i?t+i:""))},kr=e=>{let[t,n]=O.cldr.plurals;return t[n[e<200?e:100+e%100]]||"ot\
her"},Rt=e=>{let[t,n,o,s]=O.cldr.joined,r=(a,c,l)=>a.replace(/\{[01]\}/g,p=>p==="{0}"?c:l);if(e.length<3)return e.length===2?r(t,e[0],e[1]):e.join("");let i=r(s,
e[e.length-2],e[e.length-1]);return r(n,e[0],e.slice(1,-2).reduceRight((a,c)=>r(o,c,a),i))};function ao(e,t){let n=O.strings[e];return n===void 0?e:typeof n=="o\
bject"?n[kr(t?t.n:0)]||n.other:n}var d=(e,t)=>{let n=ao(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in t?typeof t[s]=="number"?Oe(t[s]):t[s]:o):n},lo=(e,t)=>ao(
e,t).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof t[n]=="number"?Oe(t[n]):t[n]),ro=(y.articles[0]||{}).lang||null;var yr=e=>e&&(O.said[e]||O.said[e[0].toLowerCase()+e.slice(1)]),io=e=>e&&yr(e)||e;var co=Object.values(y.actors);for(let e of[...y.layers,...co])e.own={name:e.name,short:e.short};function xr(){for(let e of[...y.layers,...co])e.name=io(e.own.name),
e.own.short&&(e.short=io(e.own.short)),e.lang=O.said[e.own.name]||Ge()===ro?null:ro}xr();var v=G("shelf");Object.assign(O.strings,v.words);for(let e of v.articles)e.points=Array.from(e.text);var m={by:"",on:"",undo:0,redo:0,doubts:[],elsewhere:0,items:[],
...to(),ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:"",article:"",text:""}},fo=new Set,uo=e=>fo.add(e);function ae(){
for(let e of fo)e(m)}var br=new Set(["accepted","rejected","changed","added","aside"]),N=e=>br.has(e.state),x=()=>m.items.find(e=>e.ref===m.ref)||null,ee=()=>v.
articles[(x()||{article:0}).article]||v.articles[0],le=(e,t)=>ee().points.slice(e,t).join(""),vr=()=>Object.values(m.filters).some(Boolean);function P(){let{kind:e,
state:t,layer:n,role:o,article:s,text:r}=m.filters,i=r.trim().toLowerCase();return m.items.filter(a=>(!e||a.kind===e)&&(!t||a.state===t)&&(!s||a.article===Number(
s))&&(!n||a.claim&&a.claim.layer===n)&&(!o||a.claim&&a.claim.role===o)&&(!i||`${a.title} ${a.cite.quote}`.toLowerCase().includes(i)))}function po(e){m.filters={
...m.filters,...e},ae()}var qt=Promise.resolve();function Ut(e){return m.busy+=1,qt=qt.then(e).catch(t=>{m.problem=t.known?d(t.known):t.message,m.conflict=t.status===
409,ae()}).finally(()=>{m.busy-=1}),qt}function _(e){m.ref=e,m.detail=null,ae();let t=x();!t||t.kind==="added"||t.kind==="stale"||Ke("/api/detail",{ref:e}).then(
n=>{n.ref===m.ref&&(m.detail=n,ae())}).catch(()=>{})}function mo(e){Object.assign(m,e,{problem:"",conflict:!1})}function ho(){let e=P(),t=e.findIndex(o=>o.ref===
m.ref);return[...e.slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!N(o))||null}function Wt(e){let t=P();if(!t.length)return;let n=t.findIndex(s=>s.ref===m.ref),
o=Math.max(0,Math.min(t.length-1,n<0?0:n+e));_(t[o].ref)}function z(e,t,n){return Ut(async()=>{let o=new Set(m.items.map(a=>a.ref));mo(await Ve(e,typeof t=="fun\
ction"?t():t));let s=x(),r=n&&s&&N(s)?ho():null,i=e==="add"?m.items.find(a=>!o.has(a.ref)):null;_(i?i.ref:r?r.ref:x()?m.ref:Xe())})}var Xe=()=>(m.items.find(e=>!N(
e))||m.items[0]||{ref:""}).ref;function E(e,t,n={}){return Ut(async()=>{let o=x();if(!o)return;let s=Mr(o,e,t||{},n.why||"");s&&mo(await Ve(...s));let r=n.goOn?
ho():null;_(r?r.ref:x()?m.ref:Xe())})}function Mr(e,t,n,o){if(e.kind==="stale")return t==="accept"||t==="reject"?["carry",{id:e.id,holds:t==="accept"}]:null;if(e.
kind==="added"){let s=e.ref.slice(4);return t==="reject"?["remove",{id:s}]:t==="accept"?null:["amend",{id:s,to:n}]}return["decide",{refs:[e.ref],action:t,to:n,why:o}]}
var Ht=e=>e.filter(t=>t.state==="undecided"&&t.kind!=="stale"),Qe=e=>e.length&&z("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},why:""},!0),et=()=>Ht(m.items).
filter(e=>e.kind==="mention"),tt=()=>vr()?Ht(P()):[];function nt(){let e=x();return!e||!e.claim?[]:Ht(m.items).filter(t=>t.claim&&t.kind===e.kind&&t.claim.role===
e.claim.role&&t.claim.layer===e.claim.layer)}function Zt(){let e=x(),t=e&&e.name&&e.name.toLowerCase();return t?m.items.filter(n=>n.name&&n.name.toLowerCase()===
t):[]}function go(){let e=Zt(),t=e.map(n=>n.ref);return e.length?Z?z("decide",{refs:t,action:e.every(n=>n.state==="rejected")?"undecided":"reject",to:{},why:""},
!0):z("everywhere",{ref:m.ref,about:"name"},!0):null}function ot(){let e=m.detail&&m.detail.everywhere&&m.detail.everywhere.at(-1);e&&z("everywhere",{ref:m.ref,
about:e.about})}function wo(){return Ut(async()=>{await Ve("finish",{}),m.over=!0,ae()})}var Er=48;function Sr(){let{items:e}=m,t=Math.max(1,Math.ceil(e.length/Er)),n=e.findIndex(o=>o.ref===m.ref);u("progress").replaceChildren(...e.filter((o,s)=>s%t===
0).map((o,s)=>f("i",{class:Math.floor(n/t)===s?"now":N(o)?"done":""})))}function Lr(){let{file:e,lost:t}=A;return Z?t?d("desk.offline.lost"):e?d("desk.offline.s\
aved",{file:e}):d("desk.offline.kept"):d("desk.saved",{file:v.file})}function ko(){let e=m.items.filter(N).length,t=P(),n=x();u("done").textContent=d("desk.deci\
ded",{n:e,total:m.items.length}),u("short").textContent=n?d("desk.position",{n:t.findIndex(o=>o.ref===n.ref)+1||"–",total:t.length}):"",Sr(),u("saved").hidden=
!!m.problem||!(m.undo||m.redo||Z),u("saved-words").textContent=Lr(),u("problem").hidden=!m.problem,u("problem-words").textContent=m.problem,u("reload").hidden=!m.
conflict,u("signing").hidden=!!m.by||!m.undo,u("over").hidden=!m.over,u("elsewhere").textContent=m.elsewhere?d("desk.elsewhere",{n:m.elsewhere}):"",u("earlier").
hidden=!A.earlier}function jr(){let e=v.file;u("save").hidden=!Dn(),u("save").addEventListener("click",()=>Fn(e).then(ae)),u("download").addEventListener("click",
()=>It(e)),u("earlier").addEventListener("click",()=>It(`earlier.${e}`,A.earlier))}function yo(e){u("finish").addEventListener("click",e||wo),u("reload").addEventListener(
"click",()=>z("reload").then(()=>_(m.ref))),u("day").value=m.on,u("signing").addEventListener("submit",t=>{t.preventDefault();let n=u("name").value.trim();n&&z(
"sign",{name:n,on:u("day").value})}),u("whole").addEventListener("click",()=>u("text").classList.toggle("open")),Z?jr():u("see-map").setAttribute("href",no())}var Or="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",bo=new Int8Array(128);for(let e=0;e<64;e+=1)bo[Or.charCodeAt(e)]=e;var xo=85.0511287798,
T=e=>e/360+.5,$=e=>{let t=Math.max(-xo,Math.min(xo,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},ze=e=>Math.atan(Math.exp((.5-e)*2*Math.
PI))*360/Math.PI-90;function we(e,t){let n=[],o=0,s=0,r=0,i=()=>{let a=0,c=1,l;do l=bo[e.charCodeAt(o)],o+=1,a+=(l&31)*c,c*=32;while(l&32);return a%2?-(a+1)/2:a/
2};for(;o<e.length;)s+=i(),r+=i(),n.push(T(s/t),$(r/t));return n}var zr=40075.017,st=y.basemap&&y.basemap.view||[-180,-90,180,90],_r=y.frame?Math.round(((st[0]+st[2])/2-y.frame.around)/360):0,vo=y.frame?y.frame.around+360*_r:
null,$r=e=>vo===null?Ir(e):e+360*Math.round((vo-e)/360);var Ir=e=>e<st[0]-1&&e+360<=st[2]+1?e+360:e,ke=e=>{let t=[];for(let[n,o]of e)t.push(T($r(n)),$(o));return t},Jt=new Map;function Mo(e){if(!Jt.has(e.id)){let t={
polygons:[],lines:[],points:[]};Eo(e.geometry,t),Jt.set(e.id,t)}return Jt.get(e.id)}function Eo(e,t){if(!e)return;let n=e.coordinates;if(e.type==="Polygon")t.polygons.
push(n.map(ke));else if(e.type==="MultiPolygon")for(let o of n)t.polygons.push(o.map(ke));else if(e.type==="LineString")t.lines.push(ke(n));else if(e.type==="Mu\
ltiLineString")t.lines.push(...n.map(ke));else if(e.type==="Point")t.points.push(...ke([n]));else if(e.type==="MultiPoint")t.points.push(...ke(n));else if(e.type===
"GeometryCollection")for(let o of e.geometries)Eo(o,t)}function ce(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&
(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&(n[3]=e[o+1]);return n}var Ar=(e,t)=>e/(zr*Math.cos(ze(t)*Math.PI/180));function So(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>Ar(o,s)*n}}function Nr(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=Pr(n,t,o);return n}function Pr(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((o?c:a)-s)*r>=
0;for(let p=0;p<e.length;p+=2){let h=e[p],g=e[p+1],w=((o?g:h)-s)*r>=0;if(w!==l){let k=o?c:a,S=o?g:h,R=(s-k)/(S-k);i.push(a+(h-a)*R,c+(g-c)*R)}w&&i.push(h,g),a=h,
c=g,l=w}return i}function rt(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let p=e[l]*t.size-t.ox,h=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
p-a)<s&&Math.abs(h-c)<s||(r.push(p,h),a=p,c=h)}return o&&n?Nr(r,n):r}function it(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var B=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var at=64;var Tr=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Lo(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/at);s<=Math.floor(n[2]/at);s+=1)for(let r=Math.
floor(n[1]/at);r<=Math.floor(n[3]/at);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},remove(n){
t(n,o=>{let s=e.get(o)||[],r=s.indexOf(n);return r>=0&&s.splice(r,1),!1})},free(n,o){return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&B(n,i))})},
count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])B(n,r)&&o.add(r);return!1}),o.size}}}var Ie=null,Vt="",Kt=0,$e=new Map;function Br(){if(Kt)return;
Kt=setTimeout(()=>{Kt=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";Ie&&e===Vt||(Vt=e,Ie=Ie||document.createElement("canvas").getContext("2\
d"),$e=new Map)}function J(e,t){Br();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}px ${Vt}`,o=n+"|"+e,s=$e.get(o);return s===void 0&&($e.size>2e4&&$e.
clear(),Ie.font=n,s=Ie.measureText(e).width,$e.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].length-1)}var Ae=e=>Tr.test(e),Yt=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function Gt(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var en=matchMedia("(prefers-color-scheme: dark)"),Ne={selected:null,hover:null,layersOn:new Set(y.layers.map(e=>e.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:en.matches?"dark":"light",lang:y.lang,embed:!1,layout:0},
tn=new Set,lt=[],Qt=!1;function jo(e,t){if(Object.is(e,t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||
!t||typeof e!="object"||typeof t!="object")return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(o=>jo(e[o],t[o]))}function Co(e,t){if(lt.
push([e,t&&t.source||"panel"]),!Qt){Qt=!0;try{for(let n=lt.shift();n;n=lt.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!jo(Ne[i],o[i])));for(let i of r)
Ne[i]=o[i];if(r.size)for(let i of[...tn])i(Ne,r,s)}}finally{Qt=!1,lt.length=0}}}var Oo={get:()=>Ne,set:Co,subscribe(e){return tn.add(e),()=>tn.delete(e)}};en.addEventListener(
"change",()=>Co({theme:en.matches?"dark":"light"}));var ye=e=>{let t=document.documentElement.classList.contains("is-print")?"light":Ne.theme;return y.colours[t][e]||
y.colours[t].ink};var Pe=256*2**10,Dr=[0,1.9,1.3,.8],de=[.5,.5],Fr=.16;var _o=[-180,-60,180,75],dt=null,ne=[],U=null;function $o(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-de[0])*
Pe,a=(s[r+1]-de[1])*Pe;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),ce(s,o)}return{path:n,box:o,lists:e}}var te=(e,t)=>(e||[]).map(n=>$o([we(n,t)])),ct=(e,t)=>(e||
[]).map(n=>$o(n.map(o=>we(o,t)),!0));function Rr(e){let t=e.scale||1e4,[n,o,s,r]=e.view||_o,i=[T(n),$(r),T(s),$(o)],a=Fr*Math.min(i[2]-i[0],i[3]-i[1]);return s-
n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:ct(e.land,t),countries:(e.countries||[]).map(c=>Object.assign(ct(
c.rings,t),{id:c.id})),lakes:(e.lakes||[]).flatMap(c=>ct(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||3)===c).flatMap(l=>te(
l.lines,t))})),adm1:te(e.adm1,t),adm1Abroad:te(e.adm1_abroad,t),adm2:te(e.adm2,t),regions:(e.regions||[]).flatMap(c=>te(c.lines,t)),borders:te(e.borders,t),disputed:te(
e.disputed,t)}}function qr(e){let t=e.view||_o;de=[T((t[0]+t[2])/2),($(t[1])+$(t[3]))/2];let n=e.world&&e.world.scale||100;dt={land:ct(e.world&&e.world.land,n),
borders:te(e.world&&e.world.borders,n)},ne=[...e.beneath||[],e].map(Rr)}var on=e=>e.getContext("2d");function sn(e,t,n,o){let s=t.size/Pe,r=[(n[0]+t.ox)/t.size,
(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size];e.setTransform(o*s,0,0,o*s,o*(de[0]*t.size-t.ox-n[0]),o*(de[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,c)=>{
for(let l of a)B(l.box,r)&&c(l.path)};return{fill(a,c){e.fillStyle=c,i(a,l=>e.fill(l,"evenodd"))},tint(a,c,l,p){let h=new Path2D;i(a,g=>h.addPath(g)),e.strokeStyle=
c,e.lineWidth=l/s,e.setLineDash([]),e.globalAlpha=p,e.stroke(h),e.globalAlpha=1},stroke(a,c,l,p,h){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=p?"butt":"round",e.
setLineDash((p||[]).map(g=>g/s)),e.globalAlpha=h||1,i(a,g=>e.stroke(g)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,p=>l.addPath(p)),e.clip(l,"ev\
enodd"),c(),e.restore()}}}function Io(e,t,n){let o=on(e),s=e.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=ye("water"),o.fillRect(0,0,e.width,e.height);
let r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size],i=ne.reduce((a,c,l)=>zo(r,c)?l:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&
r[2]>a&&Wr(sn(o,{...t,ox:t.ox-a*t.size},n,s));for(let a of ne.slice(Math.max(i,0)))B(a.box,r)&&(zo(r,a)?Ao(sn(o,t,n,s),a,t):Ur(e,a,t,n,s))}var zo=(e,{box:t,fade:n})=>e[0]>=
t[0]+n&&e[1]>=t[1]+n&&e[2]<=t[2]-n&&e[3]<=t[3]-n;function Ur(e,t,n,o,s){U=U||document.createElement("canvas"),U.width=e.width,U.height=e.height;let r=on(U);r.fillStyle=
ye("water"),r.fillRect(0,0,U.width,U.height),Ao(sn(r,n,o,s),t,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=k=>s*(k*n.size-n.
ox-o[0]),a=k=>s*(k*n.size-n.oy-o[1]),[c,l,p,h]=[i(t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],g=s*t.fade*n.size;for(let[k,S,R,ve]of[[c,0,c+g,0],[p,0,p-g,0],[
0,l,0,l+g],[0,h,0,h-g]]){let me=r.createLinearGradient(k,S,R,ve);for(let re=0;re<=4;re+=1)me.addColorStop(re/4,`rgba(0,0,0,${(1-(re/4)**2*(3-re/2)).toFixed(3)})`);
r.fillStyle=me,r.fillRect(0,0,U.width,U.height)}r.globalCompositeOperation="source-over";let w=on(e);w.setTransform(1,0,0,1,0,0),w.drawImage(U,0,0)}function Wr(e){
e.fill(dt.land,ye("abroad")),e.stroke(dt.borders,ye("gov"),.8)}function Ao(e,t,n){let o=ye;for(let s of t.countries)e.stroke(s,o("river"),2);e.stroke(t.land,o("\
river"),2.8),e.fill(t.land,o("abroad")),e.stroke(t.land,o("abroad"),.8);for(let s of t.countries)e.fill(s,o("land"));Hr(e,n,o,t)}function Hr(e,t,n,o){t.zoom>=7.2&&
e.stroke(o.adm2,n("dist"),.7),e.stroke(o.adm1Abroad,n("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(o.lakes,n("water")),e.stroke(o.lakes,n("river"),.8);let s=t.zoom<
6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&t.zoom<6.2||e.stroke(a,n("river"),Dr[i]*s,null,i===3?.75:1);t.zoom>=4.5&&e.stroke(o.adm1,n("gov"),1,null,t.zoom>=
6?1:.6),e.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];e.within(o.countries.flat(),()=>e.tint(r,n("border"),t.zoom<5?12:22,.13)),
e.stroke(o.borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(o.disputed,n("border"),1.4,[5,3.5])}var nn=null;function Te(e,t,n){nn=nn||document.createElement("canvas").getContext("2d");let o=(e-de[0])*Pe,s=(t-de[1])*Pe;return n.some(r=>e>=r.box[0]&&e<=r.box[2]&&
t>=r.box[1]&&t<=r.box[3]&&nn.isPointInPath(r.path,o,s,"evenodd"))}var Be=(e,t)=>!ne.length||ne.some(n=>n.countries.some(o=>Te(e,t,o)));function No(e,t){let n=ne.
filter(o=>B(o.box,[e,t,e,t])).pop()||{land:dt.land,countries:[]};return Te(e,t,n.land)||n.countries.some(o=>Te(e,t,o))}var Po=(e,t,n)=>ne.some(o=>o.countries.some(
s=>s.id===e&&Te(t,n,s))),To=(e,t)=>ne.some(n=>Te(e,t,n.lakes));function Bo(){qr(y.basemap||{})}var ln={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},narrow:{size:11.5,weight:500,spacing:1.5,colour:"ink3",caps:!0},region:{size:12.5,weight:400,
spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{
size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{
size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},
Do=["water","sea","country","region","adm1","capital","city","town","adm2","village"],Ro=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Zr=[...Ro,[0,-16],[0,16]],cn=[[0,0],
[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],Fo=[0,-12,12,-24,24,-40,40,-60,60],Jr=Fo.flatMap(e=>Fo.map(t=>[t,e])).sort((e,t)=>Math.
hypot(...e)-Math.hypot(...t)),an=[];function qo(){let e=y.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&
i.name===r.name)),o=[...e.labels||[],...n.map(r=>({...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));an=
o.filter(r=>ln[r.kind]).map((r,i)=>({...r,n:i,x:T(r.at[0]/t),y:$(r.at[1]/t),wide:r.wide/t/360,approximate:r.kind==="region"?s.get(r.name):""})),an.sort((r,i)=>Do.
indexOf(r.kind)-Do.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}var ft=e=>e.names&&e.names[Ge()]||e.name;function ut(e,t){let n=ln[e];return Ae(t)?{...n,spacing:0,
italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:n.weight}:n}var Uo=(e,t)=>t.caps?e.toLocaleUpperCase(Ge()):e;function Wo(e,t,n,o,s,r){let i={x:e.toFixed(
1),y:t.toFixed(1),"text-anchor":s==="start"?null:s,"font-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,
direction:Ae(n)?"rtl":null};return i.direction&&s!=="middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:b("text",{...i,class:`halo on-${r}`},n),text:b("text",
{...i,fill:`var(--${o.colour})`},n)}}function Kr(e,t,n,o){let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?b("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).
toFixed(1),width:5.2,height:5.2,class:"dot-full"}):e==="city"?b("circle",{...s,r:2.7,class:"dot-full"}):b("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on\
-${o}`})}var Vr=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"middle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Yr(e,t,n,o,s){
let r=J(n,o),i=[e-3.5,t-3.5,e+3.5,t+3.5];if(!s(i))return null;for(let[a,c,l]of Vr){let p=e+a,h=t+c*o.size,g=Yt(Gt(p,h,r,o.size,l),2);if(s(g))return{tx:p,ty:h,anchor:l,
taken:[g,i]}}return null}function Ho(e,t,n,o,s,{note:r=!1,moves:i=cn}={}){let a=Math.max(J(n,o),r?118:0);for(let[c,l]of i){let p=Yt(Gt(e+c,t+l,a,o.size,"middle"),
4);if(r&&(p[3]+=14),s(p))return{tx:e+c,ty:t+l,anchor:"middle",taken:[p]}}return null}function Zo(e,t,n,o,s,r,i){let a=l=>i(l)&&n.free(l),c=new Set;for(let l of an){
if(l.zoom>e.zoom+.01||r(l))continue;let p=e.x(l.x),h=e.y(l.y);if(p<t[0]||p>t[2]||h<t[1]||h>t[3])continue;let g=ln[l.kind].dot?"":l.kind+(l.id||l.name);!c.has(g)&&
ei(l,e,n,a,o,s)&&g&&c.add(g)}}function Gr(e,t){let[n,o,s,r]=e,i=((o+r)/2+t.oy)/t.size;return[n+6,s-6].every(a=>To((a+t.ox)/t.size,i))}function Xr(e,t,n,o,s){let r=ft(
e),i=e.wide*t.size/2,a=([c,l,p,h])=>{let g=[c+4,(c+p)/2,p-4].map(w=>{let k=[(w+t.ox)/t.size,((l+h)/2+t.oy)/t.size],S=e.focus?Po(e.id,...k):Math.abs(w-n)<=i&&!Be(
...k);return S||(No(...k)?null:S)});return g.includes(!0)&&!g.includes(null)};for(let c of["country","narrow"]){let l=ut(c,r),p=Uo(r,l),h=e.focus?Jr:J(p,l)<i?cn:
Zr,g=Ho(n,o,p,l,w=>s(w)&&a(w),{moves:h});if(g)return{...g,style:l,text:p}}return null}function Qr(e,t,n,o,s){let r=e.kind,i=ft(e);if(r==="country"&&e.wide)return Xr(
e,t,n,o,s);let a=ut(r,i),c=Uo(i,a),l=r==="adm1"||r==="adm2"?Ro:cn,p=a.dot?Yr(n,o,c,a,s):Ho(n,o,c,a,s,{note:e.approximate,moves:l});return p&&{...p,style:a,text:c}}
function ei(e,t,n,o,s,r){let i=t.x(e.x),a=t.y(e.y),c=e.kind,l=Qr(e,t,i,a,o);if(!l)return!1;let{style:p,text:h}=l;for(let k of l.taken)n.add(k);let g=c==="sea"||
c==="water"&&Gr(l.taken[0],t)?"water":Be(e.x,e.y)?"land":"abroad",w=Wo(l.tx,l.ty,h,p,l.anchor,g);return s.append(w.halo),r.append(w.text),p.dot&&r.append(Kr(p.dot,
i,a,g)),e.approximate&&ti(l,g,s,r),!0}function ti(e,t,n,o){let s=d("map.approximate"),r=Wo(e.tx,e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);n.append(
r.halo),o.append(r.text)}var M={map:null,base:null,groups:{},element:null};var Ko=.4,Vo=L.Renderer.extend({options:{padding:Ko},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},reaches(e){let{min:t,max:n}=this._bounds,o=this._map.getSize(),s=this._map.containerPointToLayerPoint(
[0,0]);return s.x-e*o.x>=t.x&&s.y-e*o.y>=t.y&&s.x+(1+e)*o.x<=n.x&&s.y+(1+e)*o.y<=n.y},around(){let e=this._map.getSize(),t=this.options.padding,n=this._map.containerPointToLayerPoint(
e.multiplyBy(-t)).round(),o=n.add(e.multiplyBy(1+t*2)).round();return{bounds:[n.x,n.y,o.x,o.y],center:this._map.getCenter()}},put({bounds:[e,t,n,o],center:s}){this.
_bounds=L.bounds([e,t],[n,o]),this._center=s;let{min:r}=this._bounds;L.DomUtil.setPosition(this._container,r),this.options.resize(this._container,r,this._bounds.
getSize())},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function Yo(e,t,n){let o=M.map.createPane(e);return o.style.zIndex=t,n||(o.style.pointerEvents=
"none"),e}function Go(e,t){let n=f("canvas",{class:e,"aria-hidden":"true"});return new Vo({pane:Yo(e,t),element:n,resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||
1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}px`}})}function Xo(e,t,n,o=Ko){let s=b("svg",{class:e,focusable:"\
false",...n});return new Vo({pane:Yo(e,t),element:s,padding:o,resize(r,i,a){r.setAttribute("width",a.x),r.setAttribute("height",a.y),r.setAttribute("viewBox",`${i.
x} ${i.y} ${a.x} ${a.y}`)}})}var De=7,dn=400,Qo=60*Math.PI/180,fn=3.5,oi=.2,ts=[],un=0;function ns(){let e=y.basemap||{};ts=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=we(n,e.scale||1e4);return{line:o,box:ce(o)}})})).sort((t,n)=>t.rank-n.rank)}function si(e,t,n){let o=rt(e,t),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],c=o[i-1],l=o[i]-a,p=o[i+1]-c,h=Math.hypot(l,p);if(!h)continue;let g=r;for(;g<=h;g+=De){let w=a+l*g/h,k=c+p*g/h;if(w>n[0]&&
w<n[2]&&k>n[1]&&k<n[3]?s.push([w,k]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-h}return s}function ri(e){let t=[],n=[];for(let o of[...e,null])
o?n.push(o):n.length&&(t.push(n),n=[]);return t}function ii(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let c=o-a;c<=o+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function ai(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var es=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function li(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=es(e[r],e[r-1]);if(i>oi)return 1/0;o=Math.max(o,es(e[r],
e[t])),s+=i}return o>Qo||s>Qo*1.6?1/0:o+s*.5}function ci(e,t,n,o,s){let r=ai(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let p=li(r,l,l+a);if(p===1/0||c&&p>=c.cost)continue;let h=e.slice(l,l+a+1),
g=h.filter((k,S)=>S%2===0).map(([k,S])=>[k-o*.6,S-o*.9-fn,k+o*.6,S+o*.35]),w=g.reduce((k,S)=>[Math.min(k[0],S[0]),Math.min(k[1],S[1]),Math.max(k[2],S[2]),Math.max(
k[3],S[3])]);s(w)&&g.every(k=>n.free(k))&&(c={cost:p,points:h,taken:g})}return c}function di(e,t,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(Ae(e)){let p=a[0],h=a[a.length-1],g=Math.atan2(h[1]-p[1],h[0]-p[0])*180/Math.
PI,w=a[Math.floor(a.length/2)];l=k=>b("text",{...c,...k,direction:"rtl","text-anchor":"middle",transform:`translate(${w[0].toFixed(1)} ${(w[1]-fn).toFixed(1)}) \
rotate(${g.toFixed(1)})`},e)}else{un+=1;let p=`${M.element.id}-course-${un}`;s.append(b("path",{id:p,d:it(a.flat()),fill:"none"})),l=h=>b("text",{...c,...h,dy:-fn},
b("textPath",{href:`#${p}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${o}`})),r.append(l({fill:"var(--riverlab)"}))}function os(e,t,n,o,s,r){
un=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of ts)a.rank===3&&e.zoom<8||a.rank===2&&e.zoom<6||fi(a,e,t,i,
n,o,s,r)}function fi(e,t,n,o,s,r,i,a){let c=ft(e),l=ut("water",c),p=J(c,l)+10,h=[],g=e.lines.filter(w=>B(w.box,o)).flatMap(w=>ri(si(w.line,t,n))).filter(w=>w.length*
De>p).sort((w,k)=>k.length-w.length);for(let w of g)for(let k=0;k<w.length;k+=Math.ceil(dn/De)){let S=w.slice(k,k+Math.ceil(dn/De));if(S.length*De<p)continue;let R=ci(
ii(S),p,s,l.size,a);if(!R)continue;let[ve,me]=R.points[Math.floor(R.points.length/2)];if(h.some(([zt,qs])=>Math.hypot(zt-ve,qs-me)<dn*.6))continue;h.push([ve,me]);
for(let zt of R.taken)s.add(zt);let re=Be((ve+t.ox)/t.size,(me+t.oy)/t.size);di(c,l,R.points,re?"land":"abroad",r,i)}}var pt=[],C=null,K=null;function pi(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of C.spans)o(s.start,s.end);
for(let[s,r]of C.sentences)o(s,r);for(let s of m.items)v.articles[s.article]===C&&s.kind==="name"&&o(...as(s));for(let s of m.items)v.articles[s.article]===C&&o(
s.cite.start,s.cite.end);return K&&o(...K),[...n].sort((s,r)=>s-r)}function mi(e,t){let n=[];for(let o of C.spans)o.start>e||o.end<t||(n.push(o.kind),o.kind==="\
actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function hi([e,t]){let n=pi(e,t),o=C.title&&le(e,t).trim()===C.title.trim(),s=f("p",{dir:"\
auto",class:o?"title":null});for(let r=0;r+1<n.length;r+=1){let i=f("span",{class:mi(n[r],n[r+1]),"data-s":n[r],"data-e":n[r+1]},le(n[r],n[r+1]));pt.push(i),s.append(
i)}return s}function pn(){C=ee(),pt=[];let e=C.paragraphs.length?C.paragraphs:[[0,C.points.length]];u("article").replaceChildren(...e.map(hi)),u("article").setAttribute(
"lang",C.lang),u("desk-title").textContent=C.title||d("page.untitled"),u("desk-title").setAttribute("lang",C.lang)}function is(){pn(),u("article").addEventListener(
"click",gi)}function gi(e){let t=document.getSelection();if(t&&!t.isCollapsed)return;let n=e.target.closest("[data-s]");if(!n)return;let o=Number(n.dataset.s),s=m.
items.find(r=>v.articles[r.article]===C&&r.cite.start<=o&&o<r.cite.end);s&&_(s.ref)}var ss="";function as({title:e,cite:t}){let n=le(t.start,t.end).split(e)[0],
o=t.start+Array.from(n).length;return[o,o+Array.from(e).length]}function wi(e){let t=so("#article p"),n=t.findIndex(o=>e&&o.contains(e));t.forEach((o,s)=>o.classList.
toggle("here",s===n)),u("which-paragraph").textContent=n<0?"":d("desk.paragraph",{n:n+1,total:t.length})}function ki(e,t,n,o){return K?e>=K[0]&&t<=K[1]:!!(n&&o&&
e>=o[0]&&t<=o[1])}function mt(e){if(!e&&!K)return;K=e;let t=u("text").scrollTop;pn(),u("text").scrollTop=t,mn();let n=e&&pt.find(o=>Number(o.dataset.e)>e[0]);n&&
n.scrollIntoView({block:"nearest"})}function mn(){let e=x();ee()!==C&&pn();let[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&(e.claim?e.claim.highlight:e.kind===
"name"&&as(e)),s=null;for(let r of pt){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=n;r.classList.toggle("lit",c);let l=ki(i,a,c,o);r.classList.toggle(
"pick",l&&!K),r.classList.toggle("chosen",l&&!!K),c&&!s&&(s=r)}if(wi(s),s&&e.ref!==ss){let r=u("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();r.
scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Ye()?"auto":"smooth"})}ss=e?e.ref:""}function rs(e,t){let n=e.parentElement&&e.parentElement.closest("\
[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function ht(){let e=document.getSelection();if(!e||!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0);if(!u("article").contains(t.startContainer))return null;let n=rs(t.startContainer,t.startOffset),o=rs(t.endContainer,t.endOffset);
return n>=0&&o>n?[n,o]:null}var yi="123456789abcdefghijklmnopqrstuvwxyz",gt=new Map,Fe=null,Re=()=>!u("choose").hidden;function I(){Re()&&(xe(null),mt(null),u("choose").hidden=!0,gt=new Map,
Fe&&Fe.isConnected&&Fe.focus(),Fe=null)}function cs(e){let t=gt.get(e.toLowerCase());return t?(t(),!0):!1}function D(e,t,{above:n=[],below:o=[]}={}){Re()||(Fe=document.
activeElement),gt=new Map;let s=t.map(({label:a,run:c,mark:l},p)=>{let h=yi[p]||"",g=()=>{I(),c()};return h&&gt.set(h,g),f("li",{},f("button",{type:"button",class:"\
option",on:{click:g}},f("kbd",{},h),l||null,f("span",{},a)))}),r=u("choose");r.replaceChildren(f("div",{class:"head"},f("h2",{id:"choose-title"},e),f("button",{
type:"button",class:"shut",on:{click:I}},f("kbd",{},"Esc"),` ${d("desk.escape")}`)),...n,t.length?f("ul",{class:"options"},s):"",...o),r.hidden=!1;let i=X(".opt\
ion",r)&&t.length?X(".option",r):X("[data-first]",r)||X("button",r);i&&i.focus(),r.scrollIntoView({block:"nearest"})}function V(e,t,n,o=d("desk.set")){let s=f("\
form",{class:"fields"},f("label",{for:t.id},e),t,f("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),I(),n()}),s}
var fe=(e,t={})=>f("input",{type:"text",id:e,maxlength:300,autocomplete:"off",...t});function xi({text:e}){let t=[],n=0,o=0;for(let s of e.matchAll(/\S+/g)){n+=Array.from(e.slice(o,s.index)).length;let r=Array.from(s[0]).length;t.push([n,n+r]),n+=
r,o=s.index+s[0].length}return t}function wt([e,t]){let n=xi(ee()),o=Math.max(0,n.findIndex(([,w])=>w>e)),s=Math.max(o,n.filter(([w])=>w<t).length-1),r=(w,k,S)=>f(
"input",{type:"range",id:w,min:0,max:n.length-1,step:1,value:k,"data-first":S,class:"word"}),i=r("f-first",o,!0),a=r("f-last",s,!1),c=f("output",{for:"f-first f\
-last",class:"words",dir:"auto"}),l=()=>[n[i.valueAsNumber][0],n[a.valueAsNumber][1]],p=()=>le(...l()),h=()=>{for(let w of[i,a])w.setAttribute("aria-valuetext",
le(...n[w.valueAsNumber]));c.textContent=p(),mt(l())};i.addEventListener("input",()=>{i.valueAsNumber>a.valueAsNumber&&(a.value=i.value),h()}),a.addEventListener(
"input",()=>{a.valueAsNumber<i.valueAsNumber&&(i.value=a.value),h()});let g=f("div",{class:"picker"},c,f("label",{for:"f-first"},d("desk.ask.first")),i,f("label",
{for:"f-last"},d("desk.ask.last")),a,f("p",{class:"hint"},d("desk.ask.words_hint")));return g.addEventListener("keydown",w=>{w.key!=="Enter"||!w.target.form||(w.
preventDefault(),w.target.form.requestSubmit())}),{node:g,span:l,text:p,light:h}}var be=()=>{let e=x();return e&&e.claim&&e.kind!=="stale"?e:null},bi=e=>e.slot>=0?f("i",{class:`square side-${e.slot%4}`}):null,ds=e=>e.split(/[,،;]/).map(t=>t.
trim()).filter(Boolean);function kt(){let e=be();if(!e)return;let t=s=>s&&E("set",{side:s}),n=fe("f-side",{maxlength:80}),o=fe("f-who",{value:e.claim.who.join("\
, ")});D(d("desk.ask.side"),v.sides.map(s=>({label:s.name,mark:bi(s),run:()=>t(s.id)})),{below:[V(d("desk.ask.other_side"),n,()=>t(n.value.trim().toLowerCase().
replace(/\s+/g,"-"))),V(d("desk.ask.who"),o,()=>E("set",{actors:ds(o.value)}))]})}function yt(){let e=be();if(!e)return;let t=v.roles.map(o=>({label:oe(o),run:()=>E(
"set",{role:o})})),n=f("select",{id:"f-event"},f("option",{value:""},d("desk.ask.no_event")),v.events.map(o=>f("option",{value:o,selected:o===e.claim.event},d(`\
event.${o}`))));D(d("desk.ask.role"),t,{below:[V(d("desk.ask.event"),n,()=>n.value&&E("set",{event:n.value}))]})}function xt(){let e=be();if(!e)return;let t=new Set(
m.items.filter(o=>o.article===e.article&&o.claim).flatMap(o=>o.claim.who)),n=fe("f-whom",{value:e.claim.targets.join(", ")});D(d("desk.ask.whom"),[...t].slice(0,
12).map(o=>({label:o,run:()=>E("set",{targets:[o]})})),{below:[V(d("desk.ask.whom_field"),n,()=>E("set",{targets:ds(n.value)}))]})}function bt(){be()&&D(d("desk\
.ask.sure"),["stated","doubted","denied","planned"].map(e=>({label:d(`desk.sure.${e}`),run:()=>E("set",{sure:e})})))}function vt(){let e=be();if(!e)return;let{date:t}=e.
claim,n=f("input",{type:"date",id:"f-from",value:t.start,"data-first":!0}),o=f("input",{type:"date",id:"f-to",value:t.end}),s=()=>{I(),E("set",{date:"none"})},r=f(
"form",{class:"fields"},f("label",{for:"f-from"},d("desk.ask.from")),n,f("label",{for:"f-to"},d("desk.ask.to")),o,f("button",{type:"submit",class:"do"},d("desk.\
ask.set_day")),f("button",{type:"button",class:"do",on:{click:s}},d("desk.ask.no_day")));r.addEventListener("submit",i=>{i.preventDefault(),!(!n.value&&!o.value)&&
(I(),E("set",{...n.value?{date:n.value}:{},...o.value?{date_end:o.value}:{}}))}),D(d("desk.ask.day"),[],{below:[r]})}function fs(){let e=be();if(!e||e.kind==="a\
dded")return;let t=wt(ht()||[e.cite.start,e.cite.end]),n=f("form",{class:"fields"},t.node,f("button",{type:"submit",class:"do"},d("desk.set")));n.addEventListener(
"submit",o=>{o.preventDefault();let s=t.text();I(),E("set",{quote:s})}),D(d("desk.ask.words"),[],{below:[n]}),t.light()}function Mt(){let e=x();if(!e||!["change\
d","rejected"].includes(e.state))return;let t=e.state==="rejected"?"reject":"set",n=s=>s&&z("explain",{ref:e.ref,why:s}),o=fe("f-why");D(d("desk.ask.why"),(v.reasons[t]||
[]).map(s=>({label:s,run:()=>n(s)})),{below:[V(d("desk.ask.other_why"),o,()=>n(o.value.trim()))]})}var ps=e=>Number(e)>0?Number(e):null,hs=({lng:e,lat:t})=>({lon:Number(e.toFixed(5)),lat:Number(t.toFixed(5))});function gs(e,t,n=!0){if(Z)return f("p",{class:"h\
int"},d("desk.offline.needs"));let o=f("ol",{class:"found"}),s=fe("f-place",{type:"search",value:e,maxlength:100,"data-first":n}),r="",i=()=>{if(r=s.value.trim(),
r.length<2)return o.replaceChildren();let a=r;return Ke("/api/places",{q:r}).then(({places:c})=>{if(a!==r)return;let l=c.map(p=>f("li",{},f("button",{type:"butt\
on",class:"option",on:{click:()=>t(p)}},f("b",{},p.name)," ",[p.admin1,p.country].filter(Boolean).join(", "))));o.replaceChildren(...l.length?l:[f("li",{class:"\
none"},d("desk.ask.no_such"))])}).catch(()=>{})};return s.addEventListener("input",i),s.addEventListener("keydown",a=>{let c=X("button",o);a.key==="Enter"&&(a.preventDefault(),
c&&c.click())}),e&&i(),f("div",{class:"fields"},f("label",{for:"f-place"},d("desk.ask.gazetteer")),s,o)}var wn=(e,t,n)=>f("input",{type:"number",id:e,min:t,max:n,
step:"any",inputmode:"decimal"});function qe(){let e=x();if(!e||["stale","unread"].includes(e.kind))return;let t=wn("f-radius",.1,2e3),n=c=>{let l=ps(t.value);I(),
E("move",{...c,...l?{radius_km:l}:{}})},o=e.claim&&e.claim.place&&e.claim.place.at,s=V(d("desk.ask.radius"),t,()=>{let c=e.claim.place,l=ps(t.value);l&&E("move",
{...c.id?{place:c.id}:{lon:o[0],lat:o[1]},radius_km:l})},d("desk.ask.set_radius"));o||(X("button",s).hidden=!0);let r=wn("f-lon",-180,180),i=wn("f-lat",-90,90),
a=V(d("desk.ask.longitude"),r,()=>{r.value&&i.value&&n({lon:Number(r.value),lat:Number(i.value)})},d("desk.ask.put"));a.insertBefore(f("label",{for:"f-lat"},d("\
desk.ask.latitude")),a.lastChild),a.insertBefore(i,a.lastChild),D(d("desk.ask.place",{name:e.title||d("desk.ask.it")}),[],{below:[gs(e.title,c=>n({place:c.id})),
f("p",{class:"hint"},d("desk.ask.click")),s,a]}),xe(c=>n(hs(c)))}var ms=(e,t,n)=>f("select",{id:e},t.map(([o,s])=>f("option",{value:o,selected:o===n},s)));function ws(){
let e=x(),t=e?e.article:0,n=ee(),o=n.sentences.find(([l,p])=>e&&l<=e.cite.start&&e.cite.start<p)||n.sentences[0],s=wt(ht()||o||[0,1]),r=ms("f-new-side",v.sides.
map(l=>[l.id,se(l.id).name]),e&&e.claim?e.claim.layer:""),i=ms("f-new-role",v.roles.map(l=>[l,oe(l)]),"operating"),a=(l,p)=>{let[h,g]=s.span(),w=s.text();I(),z(
"add",{article:t,start:h,end:g,...Z?{quote:w}:{},place:p,to:{role:i.value,side:r.value,...l}})},c=()=>u("f-place")?u("f-place").value.trim():"";D(d("desk.ask.ne\
w"),[],{below:[f("form",{class:"fields",on:{submit:l=>{l.preventDefault(),(u("f-place")||r).focus()}}},s.node),f("div",{class:"fields"},f("label",{for:"f-new-si\
de"},d("desk.ask.new_who")),r,f("label",{for:"f-new-role"},d("desk.ask.new_what")),i),gs("",l=>a({place:l.id},l.name),!1),f("p",{class:"hint"},d("desk.ask.new_h\
int")),f("button",{type:"button",class:"do",on:{click:()=>a({},"")}},d("desk.ask.no_place"))]}),s.light(),xe(l=>a(hs(l),c()))}function ks(e){let t=m.detail&&m.detail.
rivals[e-1];t&&x()&&E("move",{place:t.id})}var F=e=>e.split("-").map(Number);function Et(e){let[t,n,o]=F(e),s=n<=2?t-1:t,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function kn(e){let t=e+719468,n=Math.floor(t/146097),o=t-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,c=i+(i<10?3:-9),
l=s+n*400+(c<=2?1:0),p=h=>String(h).padStart(2,"0");return`${String(l).padStart(4,"0")}-${p(c)}-${p(a)}`}var yn=e=>F(kn(Et(e)+1))[2]===1;function Y(e,t,n){let[o,s,r]=F(t),i=O.cldr,a=p=>Q(String(p).padStart(2,"0")),c=i.days[vi(t)],l={d:n||Q(r),dd:n||a(r),M:Q(s),MM:a(s),y:Q(o),MMMM:i.months[s-1],MMM:i.
short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:c,c};return i.patterns[e].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(p,h,g)=>g?l[p]||l[g]||p:h.replaceAll(
"''","'")||"'")}var vi=e=>((Et(e)+3)%7+7)%7,St=(e,t)=>Y(t&&F(e)[0]===Mi()?"day_short":"day",e);function Mi(){let e=y.articles.find(t=>t.published);return e?F(e.
published)[0]:null}function xs(e,t,n,o){let[s,r]=F(e);return n?r===o?Q(s):Y("month",e):St(e,t)}function bs(e,t){if(!e||!e.start&&!e.end)return e&&e.words?e.words:
d("date.none");let{start:n,end:o}=e;if(n&&!o)return d("date.since",{date:xs(n,t,F(n)[2]===1,1)});let s=o||"";return n?n===o?St(n,t):Ei(n,s,t):d(t?"date.by":"dat\
e.until",{date:xs(s,t,yn(s),12)})}function Ei(e,t,n){let[o,s,r]=F(e),[i,a]=F(t),c=r===1&&yn(t),l=(p,h)=>d("date.range",{start:p,end:h});return c&&o===i?s===a?Y(
"month",e):s===1&&a===12?Q(o):l((O.cldr.alone||O.cldr.months)[s-1],Y("month",t)):c?l(Y("month",e),Y("month",t)):o===i&&s===a?Y("range_first",e)+Y("range_last",t):
l(o===i?Y("day_short",e):St(e,n),St(t,n))}var vs=e=>e.charAt(0).toLowerCase()+e.slice(1),oe=e=>vs(d(`role.${e}`)),Lt=e=>d(`desk.kind.${e.kind}`),se=e=>v.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};function xn(e){
return b("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>b("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,height:t*
4.4,class:t<=e?"on":"off"})))}var Li=e=>e.start||e.end||e.words?bs(e):d("desk.token.no_day");function ue(e,t,n,o,s){return f("button",{type:"button",class:s?`to\
ken ${s}`:"token",on:{click:o}},f("span",{class:"said",dir:"auto"},e),f("span",{class:"caption"},t,n?f("kbd",{},n):null))}function ji(e){let{claim:t}=e;if(e.kind===
"name")return[ue(e.title,d("desk.token.name"),"M",qe,"where")];if(!t)return[f("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=se(t.layer),o=t.who.length?Rt(
t.who):n.id==="unattributed"?d("desk.token.nobody"):n.name,s=n.slot>=0?f("i",{class:`square side-${n.slot%4}`}):null;return[ue([s,o],d("desk.token.who"),"S",kt),
ue(oe(t.role),t.event?d("desk.token.what_event",{event:vs(d(`event.${t.event}`))}):d("desk.token.what"),"T",yt),t.targets.length?ue(Rt(t.targets),d("desk.token.\
whom"),"W",xt):null,Ci(t.place),ue(Li(t.date),t.date.words?d("desk.token.when_words",{words:t.date.words}):d("desk.token.when"),"D",vt),ue(d(`desk.sure.${t.sure}`),
d("desk.token.sure"),"H",bt)]}function Ci(e){let t=e?e.title:d("desk.token.no_place"),n=e&&e.radius_km?d("desk.token.within",{place:t,km:e.radius_km}):t,o=e&&e.
words?d("desk.token.where_words",{words:e.words}):d("desk.token.where");return ue(n,o,"M",qe,"where")}function Oi(e){return e.reasons.map(([t,n])=>f("li",{},xn(
t),f("span",{dir:"auto"},n)))}function zi(e){return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[f("button",{type:"button",class:"link",on:{click:Mt}},
d("desk.why",{why:e.why||d("desk.no_why")})),f("kbd",{},"Y")]}function _i(){let e=m.detail&&m.detail.everywhere&&m.detail.everywhere.at(-1);if(!e)return[];let t=e.
about==="actor"?"actor":e.where?"place":"place_bare",n=e.about==="actor"?se(e.where).name:e.where;return[f("button",{type:"button",class:"do",on:{click:ot}},f("\
kbd",{},"E")," ",d(`desk.everywhere_${t}`,{...e,where:n}))]}function $i(e){let t={"=":"span","-":"del","+":"ins"};return[f("p",{class:"plain"},d("desk.ask.still\
_true")),f("p",{class:"change",dir:"auto"},e.changes.length?e.changes.map(([n,o])=>[f(t[n],{},o)," "]):f("del",{},e.cite.quote)),f("p",{class:"plain small"},e.told)]}
function Ii(e){return e&&e.kind==="stale"?["still_true","aside"]:e&&e.state==="undecided"&&e.kind==="name"?["leave","no_place"]:e&&e.state==="undecided"&&e.kind===
"unread"?["nothing","no_event"]:[e&&N(e)&&e.state!=="rejected"?"next":"accept",e&&e.kind==="added"?"remove":"reject"]}function Ms(){let e=x(),t=P(),n=e?t.findIndex(
r=>r.ref===e.ref)+1:0;u("position").textContent=e?d("desk.position",{n:n||"–",total:t.length}):d("desk.nothing"),u("kind").textContent=e?[Lt(e),N(e)?d(`desk.s\
tate.${e.state}`):""].filter(Boolean).join(" · "):"",u("sentence").replaceChildren(...(e?e.kind==="stale"?$i(e):ji(e):[]).filter(Boolean)),u("reasons").replaceChildren(
...e?Oi(e):[]),u("early").hidden=!e||!e.reasons.length,u("why").replaceChildren(...e?zi(e):[]),u("offer").replaceChildren(...e?_i():[]);let[o,s]=Ii(e);u("accept").
disabled=!e,u("accept-word").textContent=d(`desk.do.${o}`),u("reject").disabled=!e,u("reject-word").textContent=d(`desk.do.${s}`),u("undo").disabled=!m.undo,u("\
redo").disabled=!m.redo}var Es=()=>E("accept",{},{goOn:!0}),Ss=()=>E("reject",{},{goOn:!0});var Ni=9,Pi=6.5,jt=60,Ti=70,Ue,We,W,bn=0,vn=null,Ct="",Mn=!1;function js(){M.map=L.map(u("desk-map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,
wheelPxPerZoomLevel:120,minZoom:2,maxZoom:14,keyboard:!1}),M.element=M.map.getContainer(),M.map.setView([20,0],3),Bo(),qo(),ns(),Ue=Go("ground",210),We=Xo("mark\
s",610,{"aria-hidden":"true"}),M.map.addLayer(Ue),M.map.addLayer(We),W=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,b("g",{class:e})])),
We.options.element.append(...Object.values(W)),M.map.on("moveend viewreset resize zoomend",Ot),M.map.on("click",e=>{if(!vn)return;let t=vn;xe(null),t(e.latlng.wrap())}),
Oo.subscribe((e,t)=>{t.has("theme")&&Ot()}),u("nearer").addEventListener("click",()=>M.map.zoomIn()),u("farther").addEventListener("click",()=>M.map.zoomOut()),
new ResizeObserver(()=>M.map.invalidateSize({animate:!1})).observe(u("desk-map"))}function xe(e){vn=e,u("desk-map").classList.toggle("aim",!!e)}function Ot(){bn||
(bn=requestAnimationFrame(Fi))}var En=e=>[T(e[0]),$(e[1])],Bi=e=>{let{slot:t}=se(e);return t>=0?`var(--s${t%4})`:"var(--ink2)"},pe=e=>e&&(e.claim&&e.claim.place&&
e.claim.place.at||e.spot)||null,Ls=e=>e.claim?e.claim.layer:"";function Cs(){let e=x(),t=e?e.ref+JSON.stringify(pe(e))+!!m.detail:"";t!==Ct&&Di(e),Ct=t,Ot()}function Di(e){
let t=pe(e),n=m.detail?m.detail.rivals:[],o=t?[t]:[],s=n.filter(h=>h.km===null||h.km<1500).map(h=>h.at),r=e&&Ct?[]:m.items.map(pe).filter(Boolean),i=[...o,...s],
a=i.length>1?i:[...o,...r];if(!a.length)return;let c=m.detail&&m.detail.shape?Os(m.detail.shape):[],l=ce(a.map(En).flat());if(i.length===1&&c.length)for(let h of c)
ce(h,l);let p=L.latLngBounds([ze(l[1]),(l[0]-.5)*360],[ze(l[3]),(l[2]-.5)*360]);M.map.fitBounds(p,{paddingTopLeft:[jt,jt],paddingBottomRight:[jt+Ti,jt],maxZoom:i.
length>1||c.length>1?Ni:Pi,animate:!Ye()&&Ct!==""})}var Os=e=>{let{polygons:t,lines:n}=Mo({id:Math.random(),geometry:e});return[...t.flat(),...n]};function Fi(){
if(bn=0,M.map._animatingZoom||Mn)return;Ue.sync(),We.sync();let e=So(M.map),t=We.bounds();Io(Ue.options.element,e,Ue.bounds());let n=Lo();for(let a of Object.values(
W))a.replaceChildren();Ri(e,t),qi(e),Wi(e,n);let o=M.map.getSize(),s=M.map.containerPointToLayerPoint([0,0]),r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!B(a,r)||a[0]>r[0]&&
a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];os(e,t,n,W.halos,W.letters,i),Zo(e,t,n,W.halos,W.letters,()=>!1,i)}function Ri(e,t){let n=m.detail;if(!n)return;let o=[...n.regions.
map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=Os(s).map(a=>it(rt(a,e,t,!0),!0)).join("");W.shapes.append(b("p\
ath",{d:i,class:r,"fill-rule":"evenodd"}))}}function qi(e){let t=x(),n=pe(t),o=new Set;for(let s of m.items){let r=pe(s);if(!r||s.state==="rejected"||n&&String(
r)===String(n))continue;let i=`${r}${Ls(s)}`;if(o.has(i))continue;o.add(i);let[a,c]=En(r);W.others.append(b("circle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),
r:5,fill:Bi(Ls(s))}))}}function zs(e,t){let n=e&&e.claim&&e.claim.place&&e.claim.place.id;return n?n===t.id:Ui(t.at,pe(e))}var Ui=(e,t)=>!!(e&&t)&&Math.abs(e[0]-
t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Wi(e,t){let n=x(),o=pe(n),r=(m.detail?m.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:zs(n,i)}));o&&!r.some(i=>i.
solid)&&r.push({at:o,n:0,solid:!0,name:n.claim?n.claim.place.title:n.title,admin1:""});for(let i of r.sort((a,c)=>Number(c.solid)-Number(a.solid))){let[a,c]=En(
i.at),l=e.x(a),p=e.y(c),h=Math.max(J(i.name,{size:13,weight:600}),J(i.admin1,{size:11,weight:400})),g=[l+16,p-12,l+18+h,p+18],w=i.solid||t.free(g);t.add([l-14,p-
14,l+14,p+14]),w&&t.add(g),W.picks.prepend(Hi(i,l,p),...w?Ki(i,l+18,p):[])}}function Hi(e,t,n){let o=b("g",{class:e.solid?"pin solid":"pin",transform:_s(t,n)},b(
"circle",{r:13,class:"rim"}),b("circle",{r:11,class:"disc"}),e.n?b("text",{y:4.5},Oe(e.n)):b("circle",{r:3,class:"eye"}));return e.solid?o.addEventListener("poi\
nterdown",s=>Ji(s,o,t,n)):o.addEventListener("click",s=>{s.stopPropagation(),E("move",{place:e.id})}),o}var _s=(e,t)=>`translate(${e.toFixed(1)} ${t.toFixed(1)}\
)`,Zi=4;function Ji(e,t,n,o){if(e.button>0)return;e.stopPropagation(),e.preventDefault(),M.map.dragging.disable(),t.setPointerCapture(e.pointerId),Mn=!0;let s=a=>[
a.clientX-e.clientX,a.clientY-e.clientY],r=a=>{let[c,l]=s(a);t.setAttribute("transform",_s(n+c,o+l))},i=a=>{t.removeEventListener("pointermove",r),M.map.dragging.
enable(),Mn=!1;let[c,l]=s(a);if(a.type==="pointerup"&&Math.hypot(c,l)>=Zi){let{lng:p,lat:h}=M.map.layerPointToLatLng([n+c,o+l]).wrap();E("move",{lon:Number(p.toFixed(
5)),lat:Number(h.toFixed(5))})}else Ot()};t.addEventListener("pointermove",r),t.addEventListener("pointerup",i,{once:!0}),t.addEventListener("pointercancel",i,{
once:!0})}function Ki(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[b("text",{x:t.toFixed(
1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),b("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function $s(){let e=x(),t=m.detail,
n=t?t.rivals:[];u("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),u("which-title").textContent=e?d("desk.which",{name:e.title}):"",u("which-hint").replaceChildren(
...lo(n.length>1?"desk.which_hint":"desk.which_one",{first:f("kbd",{},"1"),last:f("kbd",{},n.length),key:f("kbd",{},"M")})),u("which-from").textContent=t&&t.from?
d("desk.from",{place:t.from}):"",u("candidates").replaceChildren(...n.map((o,s)=>{let r=[o.admin1,o.country].filter(Boolean).join(", ");return f("li",{},f("butt\
on",{type:"button",class:"candidate","aria-pressed":String(zs(e,o)),on:{click:()=>E("move",{place:o.id})}},f("span",{class:"number"},s+1),f("span",{class:"what"},
f("b",{},o.name),r?`, ${r}`:"",o.feature[0]==="A"?` · ${d("desk.region")}`:""),f("span",{class:"note"},o.population?d("desk.people",{n:Oe(o.population)}):""),f(
"span",{class:"away"},o.km===null?"":d("desk.km",{n:o.km}))))}))}var Sn=[["a","accept",Es,"accept"],["r","reject",Ss,"reject"],["s","side",kt,"do-side"],["t","role",yt,"do-role"],["w","whom",xt,"do-whom"],["m","place",qe,"do-\
place"],["d","day",vt,"do-when"],["h","sure",bt,"do-sure"],["q","words",fs,"do-quote"],["n","new",ws,"do-add"],["y","why",Mt,""],["u","undo",()=>z("undo"),"undo"],
["U","redo",()=>z("redo"),"redo"],["A","bare",()=>Qe(et()),"accept-bare"],["L","alike",()=>Qe(nt()),"alike"],["f","filter",()=>u("by-kind").focus(),""],["F","sh\
own",()=>Qe(tt()),"accept-shown"],["e","everywhere",ot,""],["R","refuse",go,"refuse"],["ArrowDown","down",()=>Wt(1),"down"],["ArrowUp","up",()=>Wt(-1),"up"],["?",
"help",Ln,"show-help"]],Vi={ArrowDown:"↓",ArrowUp:"↑"},Yi=e=>Vi[e]||(/^[A-Z]$/.test(e)?`⇧${e}`:e.toUpperCase());function Ln(){let e=u("help");e.open?e.close():
(e.showModal(),e.scrollTop=0)}var Is=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Gi(e){e.preventDefault(),
document.activeElement instanceof HTMLElement&&document.activeElement.blur(),I()}function Xi(e){if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||!u("review-des\
k").checkVisibility())return;if(u("help").open){e.key==="?"&&Ln();return}if(e.key==="Escape"&&(Re()||Is(e.target))){Gi(e);return}if(Is(e.target)||m.over)return;
if(Re()){!e.shiftKey&&cs(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(e.key)){ks(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),
n=Sn.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function As(){document.addEventListener("keydown",Xi);let e=(t,n)=>f("li",{},f("kbd",{},t),f("span",{},d(
`desk.key.${n}`)));u("keys").replaceChildren(...Sn.map(([t,n])=>e(Yi(t),n)),e("1–9","digit"));for(let[,,t,n]of Sn)n&&u(n).addEventListener("click",t);u("close\
-help").addEventListener("click",Ln)}var ea={accepted:"✓",rejected:"✕",changed:"✎",added:"+",aside:"–"},jn=e=>d(`desk.state.${e}`),Cn=v.articles.length>1,Ps=e=>v.articles[e].publisher||v.articles[e].
title||String(e+1);function ta(e,t){let n=e.ref===m.ref,o=N(e),s=e.reasons[0]?e.reasons[0][1]:Lt(e),r=e.title||(e.claim?oe(e.claim.role):Lt(e));return f("li",{},
f("button",{type:"button",class:o?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>_(e.ref)}},f("span",{class:"q-n"},t+1),o?f("span",{class:"q-si\
gn","aria-hidden":"true"},ea[e.state]):xn(e.level),f("span",{class:"q-short",dir:"auto"},f("span",{class:"sr"},`${jn(e.state)}: `),f("b",{},r)," ",o?jn(e.state):
s,Cn?f("span",{class:"q-from"},` · ${Ps(e.article)}`):null)))}var Ns="";function na(){let e=P();if(u("rows").replaceChildren(...e.map(ta)),u("count").textContent=
d("desk.shown",{n:e.length,total:m.items.length}),m.ref!==Ns){let t=u("rows").querySelector("[aria-current]");if(t){let n=u("rows"),o=t.offsetTop-n.offsetTop;(o<
n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Ns=m.ref}function He(e,t,n,o){let s=u(e),r=m.filters[t];s.hidden=n.length<2&&!r,s.replaceChildren(
f("option",{value:""},o),...n.map(([i,a])=>f("option",{value:i,selected:String(i)===String(r)&&r!==""},a)))}var Ts=e=>[...new Set(e.filter(t=>t!==""&&t!==null&&
t!==void 0))];function oa(){let{items:e}=m,t=n=>Ts(e.map(n));He("by-kind","kind",t(n=>n.kind).map(n=>[n,d(`desk.kind.${n}`)]),d("desk.kinds")),He("by-state","st\
ate",t(n=>n.state).map(n=>[n,jn(n)]),d("desk.states")),He("by-layer","layer",t(n=>n.claim&&n.claim.layer).map(n=>[n,se(n).name]),d("desk.sides")),He("by-role","\
role",t(n=>n.claim&&n.claim.role).map(n=>[n,oe(n)]),d("desk.roles")),He("by-article","article",Cn?v.articles.map((n,o)=>[o,Ps(o)]):[],d("desk.articles"))}function sa(){
let e=et(),t=nt(),n=tt(),o=x();u("bare").hidden=!e.length,u("bare-words").replaceChildren(f("b",{},d("desk.bare",{n:e.length,names:Ts(e.map(i=>i.title)).slice(0,
3).join(", ")})),f("span",{class:"quiet"},d("desk.bare_note"))),u("bare-word").textContent=d("desk.accept_all",{n:e.length}),u("alike").hidden=t.length<2||!o||o.
kind==="mention",u("alike-words").textContent=d("desk.accept_alike",{n:t.length});let s=Zt(),r=s.length>0&&s.every(i=>i.state==="rejected");u("refuse").hidden=s.
length<2&&!(Cn&&s.length),u("refuse-words").textContent=s.length?d(r?"desk.refuse_back":"desk.refuse",{name:o.name,n:s.length}):"",u("accept-shown").hidden=!n.length,
u("shown-words").textContent=d("desk.accept_shown",{n:n.length}),u("doubts").replaceChildren(...m.doubts.map(i=>f("li",{dir:"auto"},i)))}function Bs(){na(),oa(),
sa()}function Ds(){for(let[e,t]of[["by-kind","kind"],["by-state","state"],["by-layer","layer"],["by-role","role"],["by-article","article"],["f-find","text"]])u(
e).addEventListener(e==="f-find"?"input":"change",n=>{po({[t]:n.target.value});let o=P()[0];o&&!P().some(s=>s.ref===m.ref)&&_(o.ref)})}var Fs="";function ia(){let e=x(),t=m.problem||(e?`${u("position").textContent}: ${u("sentence").textContent}`:"");t!==Fs&&(u("desk-live").textContent=t),Fs=t}function aa(){
mn(),Ms(),Bs(),ko(),$s(),Cs(),ia()}function Rs(e){is(),js(),Ds(),yo(e),As(),uo(aa),_(Xe())}function la(){Rs(null),document.documentElement.dataset.ready="1"}function ca(){
let e=!1,t=document.documentElement,n=u("review-desk"),o=s=>{t.classList.toggle("desk",s),n.hidden=!s,s&&!e&&Rs(()=>o(!1)),s&&(e=!0),(s?u("accept"):u("review-th\
is")).focus()};u("review-this").addEventListener("click",()=>o(!0))}return Ks(da);})();
