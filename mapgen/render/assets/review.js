"use strict";var mapgenReview=(()=>{var jt=Object.defineProperty;var Is=Object.getOwnPropertyDescriptor;var Ns=Object.getOwnPropertyNames;var Ps=Object.prototype.hasOwnProperty;var Ts=(e,t)=>{for(var n in t)jt(e,n,{get:t[n],enumerable:!0})},Fs=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ns(t))!Ps.call(e,s)&&
s!==n&&jt(e,s,{get:()=>t[s],enumerable:!(o=Is(t,s))||o.enumerable});return e};var Rs=e=>Fs(jt({},"__esModule",{value:!0}),e);var na={};Ts(na,{desk:()=>m,offer:()=>ta,show:()=>z,start:()=>ea});function Cn(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var Ds={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},On={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function Sn(e){
let t=e.anchor?{type:"Point",coordinates:e.anchor}:null;return{...Ds,...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...On,...n}))}}
var Bs=["title.division","title.crossing"];function qs(e,t,n){let o=n[e.title];o&&o.key&&!Bs.includes(o.key)&&(e.names=[]),e.spellings=t.spellings||[];let s=new Map(
t.claims.map(r=>[r.id,r.event_id]));for(let r of e.claims)r.event_id=s.get(r.id)||""}var $n=e=>{let t=Object.create(null);for(let n of e)t[n.id]=n;return t},k=Cn(
"mapgen-data");var sa=$n(k.layers),Ws=Object.create(null),jn=e=>{Object.assign(k,e),Ws=$n(k.marks)},Us=!!k.order;if(Us)jn({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{
let e=Cn("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n]));jn({marks:k.marks.map(Sn),named:k.named.map(Sn),unplaced:k.unplaced.map(n=>({...On,...n}))});
for(let n of k.marks){let o=t.get(n.id);n.geometry=n.geometry||(o?o.geometry:null),o&&qs(n,o.properties,e.said||{})}}var Hs=k.made&&k.made.desk||{},Y=e=>{let t=document.getElementById(`desk-${e}`);return t?JSON.parse(t.textContent):Hs[e]||null};var Zs=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Js(e,t){t.side&&(e.layer=t.side),t.role&&(e.role=t.role),t.event&&(e.event=t.
event),t.actors&&(e.who=t.actors),t.targets&&(e.targets=t.targets),t.sure&&(e.sure=t.sure),t.sure==="planned"&&(e.role="planned"),t.date==="none"?e.date={start:"",
end:"",words:""}:(t.date||t.date_end)&&(e.date={...e.date,start:t.date||"",end:t.date_end||t.date||""})}function Ks(e,t,n){let o=n&&n.rivals.find(i=>i.id===t.place),
s=t.lon===void 0?o&&o.at:[t.lon,t.lat];if(!s)return;e.from=e.claim.place&&e.claim.place.at;let r=o?o.name:e.claim.place?e.claim.place.title:e.title;e.claim.place=
{title:r,id:t.place||"",form:t.radius_km?"near":"exact",words:"",radius_km:t.radius_km||null,at:s},e.title=r}function Vs(e,t){let{text:n}=Y("shelf").articles[0],
o=[];for(let r=n.indexOf(e);r>=0;r=n.indexOf(e,r+1))o.push(Array.from(n.slice(0,r)).length);if(!o.length)return{};let s=o.reduce((r,i)=>Math.abs(i-t)<Math.abs(r-
t)?i:r);return{start:s,end:s+Array.from(e).length}}function Me(e,t,n,o){t==="accept"?e.state=e.state==="changed"?"changed":"accepted":t==="reject"?e.state="reje\
cted":t==="undecided"?e.state="undecided":(e.state="changed",e.claim&&t==="set"&&Js(e.claim,n),e.claim&&t==="move"&&Ks(e,n,o),n.quote&&(e.cite={...e.cite,...Vs(
n.quote,e.cite.start),quote:n.quote}))}function zn(e,t){let n=t.claim&&t.claim.place,o=t.from||null;for(let s of e)s===t||!n||!o||!s.claim||!s.claim.place||Zs(s.
claim.place.at,o)&&(s.claim.place={...n})}var I={file:"",lost:!1,earlier:""},Ee=null,Ue="",Ct=e=>`mapgen-review:${e.article}`;function Ys(e){try{return localStorage.getItem(e)}catch{return null}}function _n(e){
let t=JSON.parse(Ys(Ct(e))||"null");return!t||!Array.isArray(t.log)?{log:[],undone:[]}:t.digest===e.digest?{log:t.log,undone:t.undone||[]}:(I.earlier=t.log.length?
t.text:"",{log:[],undone:[]})}async function An(e,t,n,o){Ue=o;try{I.earlier&&localStorage.setItem(`${Ct(e)}:earlier`,I.earlier),localStorage.setItem(Ct(e),JSON.
stringify({digest:e.digest,log:t,undone:n,text:o}))}catch{I.lost=!Ee}await In()}async function In(){if(Ee)try{let e=await Ee.createWritable();await e.write(Ue),
await e.close(),I.lost=!1}catch{I.lost=!0}}var Nn=e=>{Ue=e},Pn=()=>typeof window.showSaveFilePicker=="function";async function Tn(e){try{Ee=await window.showSaveFilePicker(
{suggestedName:e,types:[{accept:{"application/toml":[".toml"]}}]})}catch{return}I.file=Ee.name,await In()}function Ot(e,t=Ue){let n=document.createElement("a");
n.href=URL.createObjectURL(new Blob([t],{type:"application/toml"})),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Gs=/^\[\[decision\]\]/m,Xs=/^\s*(?:\[\[decision\]\]|[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^\n]*\}|\[[^\n]*\]|[^"'[{\s][^\n]*))?\s*(?:#.*)?$/,Qs=new Set(
["date","date_end","on"]);function He(e){let t=e.search(Gs);return t<0?{head:e,blocks:[]}:{head:e.slice(0,t),blocks:e.slice(t).split(/^(?=\[\[decision\]\])/m)}}
var Le=({head:e,blocks:t})=>e+t.join("");function $t(e,t){return typeof t=="string"?Qs.has(e)&&/^\d{4}-\d\d-\d\d$/.test(t)?t:JSON.stringify(t).replaceAll("","\\\
u007f"):Array.isArray(t)?`[${t.map(n=>$t("",n)).join(", ")}]`:t&&typeof t=="object"?`{ ${Object.entries(t).map(([n,o])=>`${n} = ${$t(n,o)}`).join(", ")} }`:String(
t)}var me=(e,t)=>`${e} = ${$t(e,t)}
`;function Rn(e,t){let n=Le(e),o=n?n.endsWith(`
`)?`
`:`

`:"",s=`[[decision]]
${Object.entries(t).map(([r,i])=>me(r,i)).join("")}`;e.blocks.length?e.blocks[e.blocks.length-1]+=o:e.head+=o,e.blocks.push(s)}function Dn(e,t){let n=e.split(/(?<=\n)/);
if(!n.every(o=>Xs.test(o.replace(/\r?\n$/,""))))throw Object.assign(new Error("by hand"),{known:"desk.offline.by_hand"});for(let[o,s]of Object.entries(t)){let r=n.
findIndex(i=>new RegExp(`^\\s*${o}\\s*=`).test(i));if(r>=0)n.splice(r,1,...s===null?[]:[me(o,s)]);else if(s!==null){let i=n.map(a=>/^\s*[\w-]+\s*=/.test(a)).lastIndexOf(
!0);n[i].endsWith(`
`)||(n[i]+=`
`),n.splice(i+1,0,me(o,s))}}return n.join("")}function Bn(e,t,n){let o=(r,i,a,c)=>{let l=new RegExp(`^${i}[ \\t]*=.*\\n`,"m");return l.test(r)?r.replace(l,()=>me(
i,a)):c&&c.test(r)?r.replace(c,p=>p+me(i,a)):me(i,a)+r},s=o(e,"by",t);return n?o(s,"on",n,/^by[ \t]*=.*\n/m):s}var j=null,Se=null,B=null,H=[],re=[],he=e=>structuredClone(e);function Un(){return{file:He(j.text),rows:he(j.entries),items:he(Se.items),by:Se.by,on:Se.on}}function Hn(e,t){
[j,Se]=[e,t];let n=_n(j);[H,re]=[n.log,n.undone];try{B=Zn(H)}catch{[B,H,re]=[Un(),[],[]]}return Nn(Kn()),Jn()}function Zn(e){let t=Un();for(let[n,o]of e)_t[n](t,
o);return t}var Jn=()=>({by:B.by,on:B.on,undo:H.length,redo:re.length,doubts:[],elsewhere:0,items:he(B.items)}),Kn=()=>Le(B.file);async function Vn(e,t){if(e===
"/api/places")throw Object.assign(new Error("no gazetteer"),{known:"desk.offline.needs"});let{rivals:n,from:o,shape:s,regions:r}=j.details[t.ref]||{rivals:[],from:"",
shape:-1,regions:[]},i=tr(t.ref)&&s>=0?j.shapes[s]:null;return he({ref:t.ref,rivals:n,from:o,shape:i,regions:r.map(a=>j.shapes[a]),everywhere:[]})}function tr(e){
let[t,n]=[Se,B].map(s=>s.items.find(r=>r.ref===e)),o=s=>JSON.stringify(s&&s.claim&&s.claim.place&&s.claim.place.at||null);return o(t)===o(n)}async function Yn(e,t){
if(e==="undo"||e==="redo"){let[n,o]=e==="undo"?[H,re]:[re,H];n.length&&o.push(n.pop()),B=Zn(H)}else if(_t[e]){let n=he(B);_t[e](n,t),B=n,H.push([e,he(t)]),re=[]}
return await An(j,H,re,Kn()),Jn()}var zt=(e,t)=>e.rows.filter(n=>n.ref===t&&n.action!=="add");function At(e){let t=new Set(e.rows.map(o=>o.id)),n=t.size+1;for(;t.
has(`d${n}`);)n+=1;return`d${n}`}function It(e,t){Le(e.file)||(e.file=He(j.head));let n=Object.fromEntries(Object.entries(t).filter(([,o])=>o!==null));Rn(e.file,
n),e.rows.push({to:{},why:"",...n})}function je(e,t,n){let o=e.rows.findIndex(s=>s.id===t);if(o<0||e.file.blocks.length!==e.rows.length)throw Object.assign(new Error(
"by hand"),{known:"desk.offline.by_hand"});e.file.blocks[o]=Dn(e.file.blocks[o],n),Object.assign(e.rows[o],n)}var qn=new Set(["undecided","accept","reject"]),nr=new Set(
["reject","set","move"]);function or(e,t,n,o,s){let r=zt(e,t.ref),i=r.find(h=>qn.has(h.action));if(n==="accept"&&r.some(h=>!qn.has(h.action))){i&&je(e,i.id,{action:"\
accept"});return}let a=r.find(h=>h.action===n),c=a||i,l=a&&n==="set"?{...a.to,...o}:o,p={action:n,to:Object.keys(l).length?l:null};nr.has(n)&&(p.why=s||c&&c.why||
j.reasons[n]),c?je(e,c.id,p):It(e,{id:At(e),action:n,...t.fields,...p})}function sr(e,t,n,o){let s=e.rows.find(i=>i.action==="add"&&i.ref===t.ref);s?je(e,s.id,{
to:{role:"mentioned",...n}}):It(e,{id:At(e),action:"add",...t.fields,to:{role:"mentioned",...n},why:o||j.reasons.add});let r=((j.details[t.ref]||{}).rivals||[]).
find(i=>i.id===n.place);t.spot=n.lon===void 0?r?r.at:t.spot:[n.lon,n.lat],t.state="changed"}var Wn=(e,t)=>e.items.find(n=>n.ref===`add:${t}`),_t={decide(e,{refs:t,
action:n,to:o,why:s}){for(let r of t){let i=e.items.find(a=>a.ref===r);i.kind==="name"&&n==="move"?sr(e,i,o,s):(or(e,i,n,o,s),Me(i,n,o,j.details[r]),n==="move"&&
zn(e.items,i),i.why=(zt(e,r).at(-1)||{}).why||"")}},add(e,{start:t,end:n,quote:o,place:s,to:r}){let i=At(e),a=`${j.article.slice(0,12)}:${t}-${n}:${encodeURIComponent(
r.role)}::`;It(e,{id:i,action:"add",ref:a,quote:o,place:s||null,to:r,why:j.reasons.add});let c={ref:`add:${i}`,kind:"added",state:"added",level:0,reasons:[],article:0,
title:s,rivals:0,why:j.reasons.add,cite:{start:t,end:n,quote:o},claim:{who:[],targets:[],layer:"unattributed",role:"mentioned",event:"",action:"",speaker:"",sure:"\
stated",date:{start:"",end:"",words:""},place:null,highlight:null}};Me(c,"set",r,null),Me(c,"move",r,null),c.state="added",e.items.push(c)},amend(e,{id:t,to:n}){
let o=e.rows.find(i=>i.id===t),s=["place","lon","lat","radius_km"],r=Object.entries(o.to).filter(([i])=>!s.some(a=>a in n)||!s.includes(i));je(e,t,{to:{...Object.
fromEntries(r),...n}}),Me(Wn(e,t),s.some(i=>i in n)?"move":"set",n,null),Wn(e,t).state="added"},remove(e,{id:t}){let n=e.rows.findIndex(o=>o.id===t);e.rows.splice(
n,1),e.file.blocks.splice(n,1),e.items=e.items.filter(o=>o.ref!==`add:${t}`)},explain(e,{ref:t,why:n}){let o=zt(e,t).filter(s=>!["undecided","accept"].includes(
s.action)).at(-1);o&&(je(e,o.id,{why:n}),e.items.find(s=>s.ref===t).why=n)},sign(e,{name:t,on:n}){Le(e.file)||(e.file=He(j.head)),e.file.head=Bn(e.file.head,t,n),
Object.assign(e,{by:t,on:n||e.on})},finish(){}};var Ce=Y("local"),ir=new URLSearchParams(location.search).get("token")||"",Nt=(e,t={})=>`${e}?${new URLSearchParams({...t,token:ir}).toString()}`;async function Gn(e){
let t;try{t=await e}catch{throw Object.assign(new Error("no answer"),{known:"desk.gone"})}let n=await t.json();if(!t.ok)throw Object.assign(new Error(n.error),{
status:t.status});return n}var Z=!!Ce,Xn=()=>Ce?Hn(Ce,Y("state")):Y("state"),Ze=(e,t)=>Ce?Vn(e,t):Gn(fetch(Nt(e,t))),Je=(e,t)=>Ce?Yn(e,t||{}):Gn(fetch(Nt(`/api/${e}`),
{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(t||{})})),Qn=()=>Nt("/map");var ar="http://www.w3.org/2000/svg";function eo(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var f=(e,t,...n)=>eo(document.createElement(e),t,n),
b=(e,t,...n)=>eo(document.createElementNS(ar,e),t,n),u=e=>document.getElementById(e),G=(e,t=document)=>t.querySelector(e),to=(e,t=document)=>[...t.querySelectorAll(
e)];var Ke=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var lr=Object.assign(Object.create(null),Object.fromEntries(k.languages.map(e=>[e.code,e]))),O=lr[k.lang],Ve=()=>O.code;var X=e=>String(e).replace(/\d/g,t=>O.cldr.digits[t]),Oe=e=>{let[t,n,o,s]=O.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=o;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return X((e<0?"-":"")+a.join(n)+(i?t+i:""))},cr=e=>{let[t,n]=O.cldr.plurals;return t[n[e<200?e:100+e%100]]||"ot\
her"},Tt=e=>{let[t,n,o,s]=O.cldr.joined,r=(a,c,l)=>a.replace(/\{[01]\}/g,p=>p==="{0}"?c:l);if(e.length<3)return e.length===2?r(t,e[0],e[1]):e.join("");let i=r(s,
e[e.length-2],e[e.length-1]);return r(n,e[0],e.slice(1,-2).reduceRight((a,c)=>r(o,c,a),i))};function so(e,t){let n=O.strings[e];return n===void 0?e:typeof n=="o\
bject"?n[cr(t?t.n:0)]||n.other:n}var d=(e,t)=>{let n=so(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in t?typeof t[s]=="number"?Oe(t[s]):t[s]:o):n},ro=(e,t)=>so(
e,t).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof t[n]=="number"?Oe(t[n]):t[n]),no=(k.articles[0]||{}).lang||null;var dr=e=>e&&(O.said[e]||O.said[e[0].toLowerCase()+e.slice(1)]),oo=e=>e&&dr(e)||e;var io=Object.values(k.actors);for(let e of[...k.layers,...io])e.own={name:e.name,short:e.short};function fr(){for(let e of[...k.layers,...io])e.name=oo(e.own.name),
e.own.short&&(e.short=oo(e.own.short)),e.lang=O.said[e.own.name]||Ve()===no?null:no}fr();var v=Y("shelf");Object.assign(O.strings,v.words);for(let e of v.articles)e.points=Array.from(e.text);var m={by:"",on:"",undo:0,redo:0,doubts:[],elsewhere:0,items:[],
...Xn(),ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:"",article:"",text:""}},ao=new Set,lo=e=>ao.add(e);function ie(){
for(let e of ao)e(m)}var ur=new Set(["accepted","rejected","changed","added","aside"]),N=e=>ur.has(e.state),x=()=>m.items.find(e=>e.ref===m.ref)||null,Q=()=>v.articles[(x()||
{article:0}).article]||v.articles[0],ae=(e,t)=>Q().points.slice(e,t).join(""),pr=()=>Object.values(m.filters).some(Boolean);function P(){let{kind:e,state:t,layer:n,
role:o,article:s,text:r}=m.filters,i=r.trim().toLowerCase();return m.items.filter(a=>(!e||a.kind===e)&&(!t||a.state===t)&&(!s||a.article===Number(s))&&(!n||a.claim&&
a.claim.layer===n)&&(!o||a.claim&&a.claim.role===o)&&(!i||`${a.title} ${a.cite.quote}`.toLowerCase().includes(i)))}function co(e){m.filters={...m.filters,...e},
ie()}var Ft=Promise.resolve();function Rt(e){return m.busy+=1,Ft=Ft.then(e).catch(t=>{m.problem=t.known?d(t.known):t.message,m.conflict=t.status===409,ie()}).finally(
()=>{m.busy-=1}),Ft}function z(e){m.ref=e,m.detail=null,ie();let t=x();!t||t.kind==="added"||t.kind==="stale"||Ze("/api/detail",{ref:e}).then(n=>{n.ref===m.ref&&
(m.detail=n,ie())}).catch(()=>{})}function fo(e){Object.assign(m,e,{problem:"",conflict:!1})}function uo(){let e=P(),t=e.findIndex(o=>o.ref===m.ref);return[...e.
slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!N(o))||null}function Dt(e){let t=P();if(!t.length)return;let n=t.findIndex(s=>s.ref===m.ref),o=Math.max(0,Math.
min(t.length-1,n<0?0:n+e));z(t[o].ref)}function $(e,t,n){return Rt(async()=>{let o=new Set(m.items.map(a=>a.ref));fo(await Je(e,typeof t=="function"?t():t));let s=x(),
r=n&&s&&N(s)?uo():null,i=e==="add"?m.items.find(a=>!o.has(a.ref)):null;z(i?i.ref:r?r.ref:x()?m.ref:Ye())})}var Ye=()=>(m.items.find(e=>!N(e))||m.items[0]||{ref:""}).
ref;function E(e,t,n={}){return Rt(async()=>{let o=x();if(!o)return;let s=mr(o,e,t||{},n.why||"");s&&fo(await Je(...s));let r=n.goOn?uo():null;z(r?r.ref:x()?m.ref:
Ye())})}function mr(e,t,n,o){if(e.kind==="stale")return t==="accept"||t==="reject"?["carry",{id:e.id,holds:t==="accept"}]:null;if(e.kind==="added"){let s=e.ref.
slice(4);return t==="reject"?["remove",{id:s}]:t==="accept"?null:["amend",{id:s,to:n}]}return["decide",{refs:[e.ref],action:t,to:n,why:o}]}var Bt=e=>e.filter(t=>t.
state==="undecided"&&t.kind!=="stale"),Ge=e=>e.length&&$("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},why:""},!0),Xe=()=>Bt(m.items).filter(e=>e.kind===
"mention"),Qe=()=>pr()?Bt(P()):[];function et(){let e=x();return!e||!e.claim?[]:Bt(m.items).filter(t=>t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.
layer===e.claim.layer)}function qt(){let e=x(),t=e&&e.name&&e.name.toLowerCase();return t?m.items.filter(n=>n.name&&n.name.toLowerCase()===t):[]}function po(){let e=qt(),
t=e.map(n=>n.ref);return e.length?Z?$("decide",{refs:t,action:e.every(n=>n.state==="rejected")?"undecided":"reject",to:{},why:""},!0):$("everywhere",{ref:m.ref,
about:"name"},!0):null}function tt(){let e=m.detail&&m.detail.everywhere&&m.detail.everywhere.at(-1);e&&$("everywhere",{ref:m.ref,about:e.about})}function mo(){
return Rt(async()=>{await Je("finish",{}),m.over=!0,ie()})}var hr=48;function gr(){let{items:e}=m,t=Math.max(1,Math.ceil(e.length/hr)),n=e.findIndex(o=>o.ref===m.ref);u("progress").replaceChildren(...e.filter((o,s)=>s%t===
0).map((o,s)=>f("i",{class:Math.floor(n/t)===s?"now":N(o)?"done":""})))}function wr(){let{file:e,lost:t}=I;return Z?t?d("desk.offline.lost"):e?d("desk.offline.s\
aved",{file:e}):d("desk.offline.kept"):d("desk.saved",{file:v.file})}function ho(){let e=m.items.filter(N).length,t=P(),n=x();u("done").textContent=d("desk.deci\
ded",{n:e,total:m.items.length}),u("short").textContent=n?d("desk.position",{n:t.findIndex(o=>o.ref===n.ref)+1||"–",total:t.length}):"",gr(),u("saved").hidden=
!!m.problem||!(m.undo||m.redo||Z),u("saved-words").textContent=wr(),u("problem").hidden=!m.problem,u("problem-words").textContent=m.problem,u("reload").hidden=!m.
conflict,u("signing").hidden=!!m.by||!m.undo,u("over").hidden=!m.over,u("elsewhere").textContent=m.elsewhere?d("desk.elsewhere",{n:m.elsewhere}):"",u("earlier").
hidden=!I.earlier}function kr(){let e=v.file;u("save").hidden=!Pn(),u("save").addEventListener("click",()=>Tn(e).then(ie)),u("download").addEventListener("click",
()=>Ot(e)),u("earlier").addEventListener("click",()=>Ot(`earlier.${e}`,I.earlier))}function go(e){u("finish").addEventListener("click",e||mo),u("reload").addEventListener(
"click",()=>$("reload").then(()=>z(m.ref))),u("day").value=m.on,u("signing").addEventListener("submit",t=>{t.preventDefault();let n=u("name").value.trim();n&&$(
"sign",{name:n,on:u("day").value})}),u("whole").addEventListener("click",()=>u("text").classList.toggle("open")),Z?kr():u("see-map").setAttribute("href",Qn())}var xr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ko=new Int8Array(128);for(let e=0;e<64;e+=1)ko[xr.charCodeAt(e)]=e;var wo=85.0511287798,
T=e=>e/360+.5,_=e=>{let t=Math.max(-wo,Math.min(wo,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},$e=e=>Math.atan(Math.exp((.5-e)*2*Math.
PI))*360/Math.PI-90;function ge(e,t){let n=[],o=0,s=0,r=0,i=()=>{let a=0,c=1,l;do l=ko[e.charCodeAt(o)],o+=1,a+=(l&31)*c,c*=32;while(l&32);return a%2?-(a+1)/2:a/
2};for(;o<e.length;)s+=i(),r+=i(),n.push(T(s/t),_(r/t));return n}var br=40075.017,nt=k.basemap&&k.basemap.view||[-180,-90,180,90],vr=k.frame?Math.round(((nt[0]+nt[2])/2-k.frame.around)/360):0,yo=k.frame?k.frame.around+360*vr:
null,Mr=e=>yo===null?Er(e):e+360*Math.round((yo-e)/360);var Er=e=>e<nt[0]-1&&e+360<=nt[2]+1?e+360:e,we=e=>{let t=[];for(let[n,o]of e)t.push(T(Mr(n)),_(o));return t},Wt=new Map;function xo(e){if(!Wt.has(e.id)){let t={
polygons:[],lines:[],points:[]};bo(e.geometry,t),Wt.set(e.id,t)}return Wt.get(e.id)}function bo(e,t){if(!e)return;let n=e.coordinates;if(e.type==="Polygon")t.polygons.
push(n.map(we));else if(e.type==="MultiPolygon")for(let o of n)t.polygons.push(o.map(we));else if(e.type==="LineString")t.lines.push(we(n));else if(e.type==="Mu\
ltiLineString")t.lines.push(...n.map(we));else if(e.type==="Point")t.points.push(...we([n]));else if(e.type==="MultiPoint")t.points.push(...we(n));else if(e.type===
"GeometryCollection")for(let o of e.geometries)bo(o,t)}function le(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&
(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&(n[3]=e[o+1]);return n}var Lr=(e,t)=>e/(br*Math.cos($e(t)*Math.PI/180));function vo(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>Lr(o,s)*n}}function Sr(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=jr(n,t,o);return n}function jr(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((o?c:a)-s)*r>=
0;for(let p=0;p<e.length;p+=2){let h=e[p],g=e[p+1],w=((o?g:h)-s)*r>=0;if(w!==l){let y=o?c:a,S=o?g:h,D=(s-y)/(S-y);i.push(a+(h-a)*D,c+(g-c)*D)}w&&i.push(h,g),a=h,
c=g,l=w}return i}function ot(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let p=e[l]*t.size-t.ox,h=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
p-a)<s&&Math.abs(h-c)<s||(r.push(p,h),a=p,c=h)}return o&&n?Sr(r,n):r}function st(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var q=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var rt=64;var Cr=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Mo(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/rt);s<=Math.floor(n[2]/rt);s+=1)for(let r=Math.
floor(n[1]/rt);r<=Math.floor(n[3]/rt);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},remove(n){
t(n,o=>{let s=e.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&q(n,i))})},
count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])q(n,r)&&o.add(r);return!1}),o.size}}}var Ae=null,Ht="",Ut=0,_e=new Map;function Or(){if(Ut)return;
Ut=setTimeout(()=>{Ut=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";Ae&&e===Ht||(Ht=e,Ae=Ae||document.createElement("canvas").getContext("2\
d"),_e=new Map)}function ee(e,t){Or();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}px ${Ht}`,o=n+"|"+e,s=_e.get(o);return s===void 0&&(_e.size>2e4&&
_e.clear(),Ae.font=n,s=Ae.measureText(e).width,_e.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].length-1)}var Ie=e=>Cr.test(e),Zt=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function Jt(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var Yt=matchMedia("(prefers-color-scheme: dark)"),Ne={selected:null,hover:null,layersOn:new Set(k.layers.map(e=>e.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:Yt.matches?"dark":"light",lang:k.lang,embed:!1,layout:0},
Gt=new Set,it=[],Vt=!1;function Eo(e,t){if(Object.is(e,t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||
!t||typeof e!="object"||typeof t!="object")return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(o=>Eo(e[o],t[o]))}function Lo(e,t){if(it.
push([e,t&&t.source||"panel"]),!Vt){Vt=!0;try{for(let n=it.shift();n;n=it.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Eo(Ne[i],o[i])));for(let i of r)
Ne[i]=o[i];if(r.size)for(let i of[...Gt])i(Ne,r,s)}}finally{Vt=!1,it.length=0}}}var So={get:()=>Ne,set:Lo,subscribe(e){return Gt.add(e),()=>Gt.delete(e)}};Yt.addEventListener(
"change",()=>Lo({theme:Yt.matches?"dark":"light"}));var ke=e=>{let t=document.documentElement.classList.contains("is-print")?"light":Ne.theme;return k.colours[t][e]||
k.colours[t].ink};var Pe=256*2**10,$r=[0,1.9,1.3,.8],ce=[.5,.5],zr=.16;var Co=[-180,-60,180,75],Qt=null,ye=[],W=null;function Oo(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-ce[0])*
Pe,a=(s[r+1]-ce[1])*Pe;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),le(s,o)}return{path:n,box:o,lists:e}}var te=(e,t)=>(e||[]).map(n=>Oo([ge(n,t)])),at=(e,t)=>(e||
[]).map(n=>Oo(n.map(o=>ge(o,t)),!0));function _r(e){let t=e.scale||1e4,[n,o,s,r]=e.view||Co,i=[T(n),_(r),T(s),_(o)],a=zr*Math.min(i[2]-i[0],i[3]-i[1]);return s-
n>=360&&([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:at(e.land,t),countries:(e.countries||[]).map(c=>at(c.rings,t)),
lakes:(e.lakes||[]).flatMap(c=>at(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||3)===c).flatMap(l=>te(l.lines,t))})),adm1:te(
e.adm1,t),adm1Abroad:te(e.adm1_abroad,t),adm2:te(e.adm2,t),regions:(e.regions||[]).flatMap(c=>te(c.lines,t)),borders:te(e.borders,t),disputed:te(e.disputed,t)}}
function Ar(e){let t=e.view||Co;ce=[T((t[0]+t[2])/2),(_(t[1])+_(t[3]))/2];let n=e.world&&e.world.scale||100;Qt={land:at(e.world&&e.world.land,n),borders:te(e.world&&
e.world.borders,n)},ye=[...e.beneath||[],e].map(_r)}function en(e,t,n,o){let s=t.size/Pe,r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/
t.size];e.setTransform(o*s,0,0,o*s,o*(ce[0]*t.size-t.ox-n[0]),o*(ce[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,c)=>{for(let l of a)q(l.box,r)&&c(l.path)};
return{fill(a,c){e.fillStyle=c,i(a,l=>e.fill(l,"evenodd"))},tint(a,c,l,p){let h=new Path2D;i(a,g=>h.addPath(g)),e.strokeStyle=c,e.lineWidth=l/s,e.setLineDash([]),
e.globalAlpha=p,e.stroke(h),e.globalAlpha=1},stroke(a,c,l,p,h){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=p?"butt":"round",e.setLineDash((p||[]).map(g=>g/s)),e.globalAlpha=
h||1,i(a,g=>e.stroke(g)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,p=>l.addPath(p)),e.clip(l,"evenodd"),c(),e.restore()}}}function $o(e,t,n){let o=e.
getContext("2d"),s=e.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=ke("water"),o.fillRect(0,0,e.width,e.height);let r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/
t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size],i=ye.reduce((a,c,l)=>jo(r,c)?l:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Nr(en(o,{...t,ox:t.ox-a*t.size},
n,s));for(let a of ye.slice(Math.max(i,0)))q(a.box,r)&&(jo(r,a)?zo(en(o,t,n,s),a,t):Ir(e,a,t,n,s))}var jo=(e,{box:t,fade:n})=>e[0]>=t[0]+n&&e[1]>=t[1]+n&&e[2]<=
t[2]-n&&e[3]<=t[3]-n;function Ir(e,t,n,o,s){W=W||document.createElement("canvas"),W.width=e.width,W.height=e.height;let r=W.getContext("2d");r.fillStyle=ke("wat\
er"),r.fillRect(0,0,W.width,W.height),zo(en(r,n,o,s),t,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),
a=y=>s*(y*n.size-n.oy-o[1]),[c,l,p,h]=[i(t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],g=s*t.fade*n.size;for(let[y,S,D,ve]of[[c,0,c+g,0],[p,0,p-g,0],[0,l,0,l+g],
[0,h,0,h-g]]){let pe=r.createLinearGradient(y,S,D,ve);for(let se=0;se<=4;se+=1)pe.addColorStop(se/4,`rgba(0,0,0,${(1-(se/4)**2*(3-se/2)).toFixed(3)})`);r.fillStyle=
pe,r.fillRect(0,0,W.width,W.height)}r.globalCompositeOperation="source-over";let w=e.getContext("2d");w.setTransform(1,0,0,1,0,0),w.drawImage(W,0,0)}function Nr(e){
e.fill(Qt.land,ke("abroad")),e.stroke(Qt.borders,ke("gov"),.8)}function zo(e,t,n){let o=ke;for(let s of t.countries)e.stroke(s,o("river"),2);e.stroke(t.land,o("\
river"),2.8),e.fill(t.land,o("abroad")),e.stroke(t.land,o("abroad"),.8);for(let s of t.countries)e.fill(s,o("land"));Pr(e,n,o,t)}function Pr(e,t,n,o){t.zoom>=7.2&&
e.stroke(o.adm2,n("dist"),.7),e.stroke(o.adm1Abroad,n("gov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(o.lakes,n("water")),e.stroke(o.lakes,n("river"),.8);let s=t.zoom<
6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&t.zoom<6.2||e.stroke(a,n("river"),$r[i]*s,null,i===3?.75:1);t.zoom>=4.5&&e.stroke(o.adm1,n("gov"),1,null,t.zoom>=
6?1:.6),e.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[...o.borders,...o.disputed];e.within(o.countries.flat(),()=>e.tint(r,n("border"),t.zoom<5?12:22,.13)),
e.stroke(o.borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(o.disputed,n("border"),1.4,[5,3.5])}var Xt=null;function _o(e,t,n){Xt=Xt||document.createElement("canvas").getContext("2d");let o=(e-ce[0])*Pe,s=(t-ce[1])*Pe;return n.some(r=>e>=r.box[0]&&e<=r.box[2]&&
t>=r.box[1]&&t<=r.box[3]&&Xt.isPointInPath(r.path,o,s,"evenodd"))}var lt=(e,t)=>!ye.length||ye.some(n=>n.countries.some(o=>_o(e,t,o))),Ao=(e,t)=>ye.some(n=>_o(e,
t,n.lakes));function Io(){Ar(k.basemap||{})}var on={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},No=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Tr=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Fr=[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],nn=[];function Po(){
let e=k.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.name)),o=[...e.labels||[],...n.map(r=>({
...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));nn=o.filter(r=>on[r.kind]).map((r,i)=>({...r,n:i,x:T(r.
at[0]/t),y:_(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),nn.sort((r,i)=>No.indexOf(r.kind)-No.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}
var sn=e=>e.names&&e.names[Ve()]||e.name;function rn(e,t){let n=on[e];return Ie(t)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:
n.weight}:n}var Rr=(e,t)=>t.caps?e.toLocaleUpperCase(Ve()):e;function To(e,t,n,o,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text-anchor":s==="start"?null:s,"fon\
t-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Ie(n)?"rtl":null};return i.direction&&s!=="\
middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:b("text",{...i,class:`halo on-${r}`},n),text:b("text",{...i,fill:`var(--${o.colour})`},n)}}function Dr(e,t,n,o){
let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?b("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,class:"dot-full"}):e==="ci\
ty"?b("circle",{...s,r:2.7,class:"dot-full"}):b("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${o}`})}var Br=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"m\
iddle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function qr(e,t,n,o,s){let r=ee(n,o),i=[e-3.5,t-3.5,e+3.5,t+3.5];if(!s(i))return null;
for(let[a,c,l]of Br){let p=e+a,h=t+c*o.size,g=Zt(Jt(p,h,r,o.size,l),2);if(s(g))return{tx:p,ty:h,anchor:l,taken:[g,i]}}return null}function Wr(e,t,n,o,s,{note:r,
divided:i}){let a=Math.max(ee(n,o),r?118:0);for(let[c,l]of i?Tr:Fr){let p=Zt(Jt(e+c,t+l,a,o.size,"middle"),4);if(r&&(p[3]+=14),s(p))return{tx:e+c,ty:t+l,anchor:"\
middle",taken:[p]}}return null}function Fo(e,t,n,o,s,r,i){let a=l=>i(l)&&n.free(l),c=new Set;for(let l of nn){if(l.zoom>e.zoom+.01||r(l))continue;let p=e.x(l.x),
h=e.y(l.y);if(p<t[0]||p>t[2]||h<t[1]||h>t[3])continue;let g=on[l.kind].dot?"":l.kind+(l.id||l.name);!c.has(g)&&Hr(l,e,n,a,o,s)&&g&&c.add(g)}}function Ur(e,t){let[
n,o,s,r]=e,i=((o+r)/2+t.oy)/t.size;return[n+6,s-6].every(a=>Ao((a+t.ox)/t.size,i))}function Hr(e,t,n,o,s,r){let i=t.x(e.x),a=t.y(e.y),c=e.kind,l=sn(e),p=rn(c,l),
h=Rr(l,p),g=p.dot?qr(i,a,h,p,o):Wr(i,a,h,p,o,{note:e.approximate,divided:c==="adm1"||c==="adm2"});if(!g)return!1;for(let S of g.taken)n.add(S);let w=c==="sea"||
c==="water"&&Ur(g.taken[0],t)?"water":lt(e.x,e.y)?"land":"abroad",y=To(g.tx,g.ty,h,p,g.anchor,w);return s.append(y.halo),r.append(y.text),p.dot&&r.append(Dr(p.dot,
i,a,w)),e.approximate&&Zr(g,w,s,r),!0}function Zr(e,t,n,o){let s=d("map.approximate"),r=To(e.tx,e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);n.append(
r.halo),o.append(r.text)}var M={map:null,base:null,groups:{},element:null};var Jr=.4,Do=L.Renderer.extend({options:{padding:Jr},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function Bo(e,t,n){let o=M.map.createPane(
e);return o.style.zIndex=t,n||(o.style.pointerEvents="none"),e}function qo(e,t){let n=f("canvas",{class:e,"aria-hidden":"true"});return new Do({pane:Bo(e,t),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function Wo(e,t,n){let o=b("svg",{class:e,focusable:"false",...n});return new Do({pane:Bo(e,t),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Te=7,an=400,Uo=60*Math.PI/180,ln=3.5,Vr=.2,Zo=[],cn=0;function Jo(){let e=k.basemap||{};Zo=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=ge(n,e.scale||1e4);return{line:o,box:le(o)}})})).sort((t,n)=>t.rank-n.rank)}function Yr(e,t,n){let o=ot(e,t),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],c=o[i-1],l=o[i]-a,p=o[i+1]-c,h=Math.hypot(l,p);if(!h)continue;let g=r;for(;g<=h;g+=Te){let w=a+l*g/h,y=c+p*g/h;if(w>n[0]&&
w<n[2]&&y>n[1]&&y<n[3]?s.push([w,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=g-h}return s}function Gr(e){let t=[],n=[];for(let o of[...e,null])
o?n.push(o):n.length&&(t.push(n),n=[]);return t}function Xr(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let c=o-a;c<=o+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function Qr(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var Ho=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function ei(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=Ho(e[r],e[r-1]);if(i>Vr)return 1/0;o=Math.max(o,Ho(e[r],
e[t])),s+=i}return o>Uo||s>Uo*1.6?1/0:o+s*.5}function ti(e,t,n,o,s){let r=Qr(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let p=ei(r,l,l+a);if(p===1/0||c&&p>=c.cost)continue;let h=e.slice(l,l+a+1),
g=h.filter((y,S)=>S%2===0).map(([y,S])=>[y-o*.6,S-o*.9-ln,y+o*.6,S+o*.35]),w=g.reduce((y,S)=>[Math.min(y[0],S[0]),Math.min(y[1],S[1]),Math.max(y[2],S[2]),Math.max(
y[3],S[3])]);s(w)&&g.every(y=>n.free(y))&&(c={cost:p,points:h,taken:g})}return c}function ni(e,t,n,o,s,r){let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,
c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(Ie(e)){let p=a[0],h=a[a.length-1],g=Math.atan2(h[1]-p[1],h[0]-p[0])*180/Math.
PI,w=a[Math.floor(a.length/2)];l=y=>b("text",{...c,...y,direction:"rtl","text-anchor":"middle",transform:`translate(${w[0].toFixed(1)} ${(w[1]-ln).toFixed(1)}) \
rotate(${g.toFixed(1)})`},e)}else{cn+=1;let p=`${M.element.id}-course-${cn}`;s.append(b("path",{id:p,d:st(a.flat()),fill:"none"})),l=h=>b("text",{...c,...h,dy:-ln},
b("textPath",{href:`#${p}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${o}`})),r.append(l({fill:"var(--riverlab)"}))}function Ko(e,t,n,o,s,r){
cn=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of Zo)a.rank===3&&e.zoom<8||a.rank===2&&e.zoom<6||oi(a,e,t,i,
n,o,s,r)}function oi(e,t,n,o,s,r,i,a){let c=sn(e),l=rn("water",c),p=ee(c,l)+10,h=[],g=e.lines.filter(w=>q(w.box,o)).flatMap(w=>Gr(Yr(w.line,t,n))).filter(w=>w.length*
Te>p).sort((w,y)=>y.length-w.length);for(let w of g)for(let y=0;y<w.length;y+=Math.ceil(an/Te)){let S=w.slice(y,y+Math.ceil(an/Te));if(S.length*Te<p)continue;let D=ti(
Xr(S),p,s,l.size,a);if(!D)continue;let[ve,pe]=D.points[Math.floor(D.points.length/2)];if(h.some(([St,As])=>Math.hypot(St-ve,As-pe)<an*.6))continue;h.push([ve,pe]);
for(let St of D.taken)s.add(St);let se=lt((ve+t.ox)/t.size,(pe+t.oy)/t.size);ni(c,l,D.points,se?"land":"abroad",r,i)}}var ct=[],C=null,J=null;function ri(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of C.spans)o(s.start,s.end);
for(let[s,r]of C.sentences)o(s,r);for(let s of m.items)v.articles[s.article]===C&&s.kind==="name"&&o(...Xo(s));for(let s of m.items)v.articles[s.article]===C&&o(
s.cite.start,s.cite.end);return J&&o(...J),[...n].sort((s,r)=>s-r)}function ii(e,t){let n=[];for(let o of C.spans)o.start>e||o.end<t||(n.push(o.kind),o.kind==="\
actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function ai([e,t]){let n=ri(e,t),o=C.title&&ae(e,t).trim()===C.title.trim(),s=f("p",{dir:"\
auto",class:o?"title":null});for(let r=0;r+1<n.length;r+=1){let i=f("span",{class:ii(n[r],n[r+1]),"data-s":n[r],"data-e":n[r+1]},ae(n[r],n[r+1]));ct.push(i),s.append(
i)}return s}function dn(){C=Q(),ct=[];let e=C.paragraphs.length?C.paragraphs:[[0,C.points.length]];u("article").replaceChildren(...e.map(ai)),u("article").setAttribute(
"lang",C.lang),u("desk-title").textContent=C.title||d("page.untitled"),u("desk-title").setAttribute("lang",C.lang)}function Go(){dn(),u("article").addEventListener(
"click",li)}function li(e){let t=document.getSelection();if(t&&!t.isCollapsed)return;let n=e.target.closest("[data-s]");if(!n)return;let o=Number(n.dataset.s),s=m.
items.find(r=>v.articles[r.article]===C&&r.cite.start<=o&&o<r.cite.end);s&&z(s.ref)}var Vo="";function Xo({title:e,cite:t}){let n=ae(t.start,t.end).split(e)[0],
o=t.start+Array.from(n).length;return[o,o+Array.from(e).length]}function ci(e){let t=to("#article p"),n=t.findIndex(o=>e&&o.contains(e));t.forEach((o,s)=>o.classList.
toggle("here",s===n)),u("which-paragraph").textContent=n<0?"":d("desk.paragraph",{n:n+1,total:t.length})}function di(e,t,n,o){return J?e>=J[0]&&t<=J[1]:!!(n&&o&&
e>=o[0]&&t<=o[1])}function dt(e){if(!e&&!J)return;J=e;let t=u("text").scrollTop;dn(),u("text").scrollTop=t,fn();let n=e&&ct.find(o=>Number(o.dataset.e)>e[0]);n&&
n.scrollIntoView({block:"nearest"})}function fn(){let e=x();Q()!==C&&dn();let[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&(e.claim?e.claim.highlight:e.kind===
"name"&&Xo(e)),s=null;for(let r of ct){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=n;r.classList.toggle("lit",c);let l=di(i,a,c,o);r.classList.toggle(
"pick",l&&!J),r.classList.toggle("chosen",l&&!!J),c&&!s&&(s=r)}if(ci(s),s&&e.ref!==Vo){let r=u("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();r.
scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Ke()?"auto":"smooth"})}Vo=e?e.ref:""}function Yo(e,t){let n=e.parentElement&&e.parentElement.closest("\
[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function ft(){let e=document.getSelection();if(!e||!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0);if(!u("article").contains(t.startContainer))return null;let n=Yo(t.startContainer,t.startOffset),o=Yo(t.endContainer,t.endOffset);
return n>=0&&o>n?[n,o]:null}var fi="123456789abcdefghijklmnopqrstuvwxyz",ut=new Map,Fe=null,Re=()=>!u("choose").hidden;function A(){Re()&&(xe(null),dt(null),u("choose").hidden=!0,ut=new Map,
Fe&&Fe.isConnected&&Fe.focus(),Fe=null)}function es(e){let t=ut.get(e.toLowerCase());return t?(t(),!0):!1}function F(e,t,{above:n=[],below:o=[]}={}){Re()||(Fe=document.
activeElement),ut=new Map;let s=t.map(({label:a,run:c,mark:l},p)=>{let h=fi[p]||"",g=()=>{A(),c()};return h&&ut.set(h,g),f("li",{},f("button",{type:"button",class:"\
option",on:{click:g}},f("kbd",{},h),l||null,f("span",{},a)))}),r=u("choose");r.replaceChildren(f("div",{class:"head"},f("h2",{id:"choose-title"},e),f("button",{
type:"button",class:"shut",on:{click:A}},f("kbd",{},"Esc"),` ${d("desk.escape")}`)),...n,t.length?f("ul",{class:"options"},s):"",...o),r.hidden=!1;let i=G(".opt\
ion",r)&&t.length?G(".option",r):G("[data-first]",r)||G("button",r);i&&i.focus(),r.scrollIntoView({block:"nearest"})}function K(e,t,n,o=d("desk.set")){let s=f("\
form",{class:"fields"},f("label",{for:t.id},e),t,f("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),A(),n()}),s}
var de=(e,t={})=>f("input",{type:"text",id:e,maxlength:300,autocomplete:"off",...t});function ui({text:e}){let t=[],n=0,o=0;for(let s of e.matchAll(/\S+/g)){n+=Array.from(e.slice(o,s.index)).length;let r=Array.from(s[0]).length;t.push([n,n+r]),n+=
r,o=s.index+s[0].length}return t}function pt([e,t]){let n=ui(Q()),o=Math.max(0,n.findIndex(([,w])=>w>e)),s=Math.max(o,n.filter(([w])=>w<t).length-1),r=(w,y,S)=>f(
"input",{type:"range",id:w,min:0,max:n.length-1,step:1,value:y,"data-first":S,class:"word"}),i=r("f-first",o,!0),a=r("f-last",s,!1),c=f("output",{for:"f-first f\
-last",class:"words",dir:"auto"}),l=()=>[n[i.valueAsNumber][0],n[a.valueAsNumber][1]],p=()=>ae(...l()),h=()=>{for(let w of[i,a])w.setAttribute("aria-valuetext",
ae(...n[w.valueAsNumber]));c.textContent=p(),dt(l())};i.addEventListener("input",()=>{i.valueAsNumber>a.valueAsNumber&&(a.value=i.value),h()}),a.addEventListener(
"input",()=>{a.valueAsNumber<i.valueAsNumber&&(i.value=a.value),h()});let g=f("div",{class:"picker"},c,f("label",{for:"f-first"},d("desk.ask.first")),i,f("label",
{for:"f-last"},d("desk.ask.last")),a,f("p",{class:"hint"},d("desk.ask.words_hint")));return g.addEventListener("keydown",w=>{w.key!=="Enter"||!w.target.form||(w.
preventDefault(),w.target.form.requestSubmit())}),{node:g,span:l,text:p,light:h}}var be=()=>{let e=x();return e&&e.claim&&e.kind!=="stale"?e:null},pi=e=>e.slot>=0?f("i",{class:`square side-${e.slot%4}`}):null,ts=e=>e.split(/[,،;]/).map(t=>t.
trim()).filter(Boolean);function mt(){let e=be();if(!e)return;let t=s=>s&&E("set",{side:s}),n=de("f-side",{maxlength:80}),o=de("f-who",{value:e.claim.who.join("\
, ")});F(d("desk.ask.side"),v.sides.map(s=>({label:s.name,mark:pi(s),run:()=>t(s.id)})),{below:[K(d("desk.ask.other_side"),n,()=>t(n.value.trim().toLowerCase().
replace(/\s+/g,"-"))),K(d("desk.ask.who"),o,()=>E("set",{actors:ts(o.value)}))]})}function ht(){let e=be();if(!e)return;let t=v.roles.map(o=>({label:ne(o),run:()=>E(
"set",{role:o})})),n=f("select",{id:"f-event"},f("option",{value:""},d("desk.ask.no_event")),v.events.map(o=>f("option",{value:o,selected:o===e.claim.event},d(`\
event.${o}`))));F(d("desk.ask.role"),t,{below:[K(d("desk.ask.event"),n,()=>n.value&&E("set",{event:n.value}))]})}function gt(){let e=be();if(!e)return;let t=new Set(
m.items.filter(o=>o.article===e.article&&o.claim).flatMap(o=>o.claim.who)),n=de("f-whom",{value:e.claim.targets.join(", ")});F(d("desk.ask.whom"),[...t].slice(0,
12).map(o=>({label:o,run:()=>E("set",{targets:[o]})})),{below:[K(d("desk.ask.whom_field"),n,()=>E("set",{targets:ts(n.value)}))]})}function wt(){be()&&F(d("desk\
.ask.sure"),["stated","doubted","denied","planned"].map(e=>({label:d(`desk.sure.${e}`),run:()=>E("set",{sure:e})})))}function kt(){let e=be();if(!e)return;let{date:t}=e.
claim,n=f("input",{type:"date",id:"f-from",value:t.start,"data-first":!0}),o=f("input",{type:"date",id:"f-to",value:t.end}),s=()=>{A(),E("set",{date:"none"})},r=f(
"form",{class:"fields"},f("label",{for:"f-from"},d("desk.ask.from")),n,f("label",{for:"f-to"},d("desk.ask.to")),o,f("button",{type:"submit",class:"do"},d("desk.\
ask.set_day")),f("button",{type:"button",class:"do",on:{click:s}},d("desk.ask.no_day")));r.addEventListener("submit",i=>{i.preventDefault(),!(!n.value&&!o.value)&&
(A(),E("set",{...n.value?{date:n.value}:{},...o.value?{date_end:o.value}:{}}))}),F(d("desk.ask.day"),[],{below:[r]})}function ns(){let e=be();if(!e||e.kind==="a\
dded")return;let t=pt(ft()||[e.cite.start,e.cite.end]),n=f("form",{class:"fields"},t.node,f("button",{type:"submit",class:"do"},d("desk.set")));n.addEventListener(
"submit",o=>{o.preventDefault();let s=t.text();A(),E("set",{quote:s})}),F(d("desk.ask.words"),[],{below:[n]}),t.light()}function yt(){let e=x();if(!e||!["change\
d","rejected"].includes(e.state))return;let t=e.state==="rejected"?"reject":"set",n=s=>s&&$("explain",{ref:e.ref,why:s}),o=de("f-why");F(d("desk.ask.why"),(v.reasons[t]||
[]).map(s=>({label:s,run:()=>n(s)})),{below:[K(d("desk.ask.other_why"),o,()=>n(o.value.trim()))]})}var ss=e=>Number(e)>0?Number(e):null,is=({lng:e,lat:t})=>({lon:Number(e.toFixed(5)),lat:Number(t.toFixed(5))});function as(e,t,n=!0){if(Z)return f("p",{class:"h\
int"},d("desk.offline.needs"));let o=f("ol",{class:"found"}),s=de("f-place",{type:"search",value:e,maxlength:100,"data-first":n}),r="",i=()=>{if(r=s.value.trim(),
r.length<2)return o.replaceChildren();let a=r;return Ze("/api/places",{q:r}).then(({places:c})=>{if(a!==r)return;let l=c.map(p=>f("li",{},f("button",{type:"butt\
on",class:"option",on:{click:()=>t(p)}},f("b",{},p.name)," ",[p.admin1,p.country].filter(Boolean).join(", "))));o.replaceChildren(...l.length?l:[f("li",{class:"\
none"},d("desk.ask.no_such"))])}).catch(()=>{})};return s.addEventListener("input",i),s.addEventListener("keydown",a=>{let c=G("button",o);a.key==="Enter"&&(a.preventDefault(),
c&&c.click())}),e&&i(),f("div",{class:"fields"},f("label",{for:"f-place"},d("desk.ask.gazetteer")),s,o)}var mn=(e,t,n)=>f("input",{type:"number",id:e,min:t,max:n,
step:"any",inputmode:"decimal"});function De(){let e=x();if(!e||["stale","unread"].includes(e.kind))return;let t=mn("f-radius",.1,2e3),n=c=>{let l=ss(t.value);A(),
E("move",{...c,...l?{radius_km:l}:{}})},o=e.claim&&e.claim.place&&e.claim.place.at,s=K(d("desk.ask.radius"),t,()=>{let c=e.claim.place,l=ss(t.value);l&&E("move",
{...c.id?{place:c.id}:{lon:o[0],lat:o[1]},radius_km:l})},d("desk.ask.set_radius"));o||(G("button",s).hidden=!0);let r=mn("f-lon",-180,180),i=mn("f-lat",-90,90),
a=K(d("desk.ask.longitude"),r,()=>{r.value&&i.value&&n({lon:Number(r.value),lat:Number(i.value)})},d("desk.ask.put"));a.insertBefore(f("label",{for:"f-lat"},d("\
desk.ask.latitude")),a.lastChild),a.insertBefore(i,a.lastChild),F(d("desk.ask.place",{name:e.title||d("desk.ask.it")}),[],{below:[as(e.title,c=>n({place:c.id})),
f("p",{class:"hint"},d("desk.ask.click")),s,a]}),xe(c=>n(is(c)))}var rs=(e,t,n)=>f("select",{id:e},t.map(([o,s])=>f("option",{value:o,selected:o===n},s)));function ls(){
let e=x(),t=e?e.article:0,n=Q(),o=n.sentences.find(([l,p])=>e&&l<=e.cite.start&&e.cite.start<p)||n.sentences[0],s=pt(ft()||o||[0,1]),r=rs("f-new-side",v.sides.map(
l=>[l.id,oe(l.id).name]),e&&e.claim?e.claim.layer:""),i=rs("f-new-role",v.roles.map(l=>[l,ne(l)]),"operating"),a=(l,p)=>{let[h,g]=s.span(),w=s.text();A(),$("add",
{article:t,start:h,end:g,...Z?{quote:w}:{},place:p,to:{role:i.value,side:r.value,...l}})},c=()=>u("f-place")?u("f-place").value.trim():"";F(d("desk.ask.new"),[],
{below:[f("form",{class:"fields",on:{submit:l=>{l.preventDefault(),(u("f-place")||r).focus()}}},s.node),f("div",{class:"fields"},f("label",{for:"f-new-side"},d(
"desk.ask.new_who")),r,f("label",{for:"f-new-role"},d("desk.ask.new_what")),i),as("",l=>a({place:l.id},l.name),!1),f("p",{class:"hint"},d("desk.ask.new_hint")),
f("button",{type:"button",class:"do",on:{click:()=>a({},"")}},d("desk.ask.no_place"))]}),s.light(),xe(l=>a(is(l),c()))}function cs(e){let t=m.detail&&m.detail.rivals[e-
1];t&&x()&&E("move",{place:t.id})}var R=e=>e.split("-").map(Number);function xt(e){let[t,n,o]=R(e),s=n<=2?t-1:t,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function hn(e){let t=e+719468,n=Math.floor(t/146097),o=t-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,c=i+(i<10?3:-9),
l=s+n*400+(c<=2?1:0),p=h=>String(h).padStart(2,"0");return`${String(l).padStart(4,"0")}-${p(c)}-${p(a)}`}var gn=e=>R(hn(xt(e)+1))[2]===1;function V(e,t,n){let[o,s,r]=R(t),i=O.cldr,a=p=>X(String(p).padStart(2,"0")),c=i.days[mi(t)],l={d:n||X(r),dd:n||a(r),M:X(s),MM:a(s),y:X(o),MMMM:i.months[s-1],MMM:i.
short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:c,c};return i.patterns[e].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(p,h,g)=>g?l[p]||l[g]||p:h.replaceAll(
"''","'")||"'")}var mi=e=>((xt(e)+3)%7+7)%7,bt=(e,t)=>V(t&&R(e)[0]===hi()?"day_short":"day",e);function hi(){let e=k.articles.find(t=>t.published);return e?R(e.
published)[0]:null}function fs(e,t,n,o){let[s,r]=R(e);return n?r===o?X(s):V("month",e):bt(e,t)}function us(e,t){if(!e||!e.start&&!e.end)return e&&e.words?e.words:
d("date.none");let{start:n,end:o}=e;if(n&&!o)return d("date.since",{date:fs(n,t,R(n)[2]===1,1)});let s=o||"";return n?n===o?bt(n,t):gi(n,s,t):d(t?"date.by":"dat\
e.until",{date:fs(s,t,gn(s),12)})}function gi(e,t,n){let[o,s,r]=R(e),[i,a]=R(t),c=r===1&&gn(t),l=(p,h)=>d("date.range",{start:p,end:h});return c&&o===i?s===a?V(
"month",e):s===1&&a===12?X(o):l((O.cldr.alone||O.cldr.months)[s-1],V("month",t)):c?l(V("month",e),V("month",t)):o===i&&s===a?V("range_first",e)+V("range_last",t):
l(o===i?V("day_short",e):bt(e,n),bt(t,n))}var ps=e=>e.charAt(0).toLowerCase()+e.slice(1),ne=e=>ps(d(`role.${e}`)),vt=e=>d(`desk.kind.${e.kind}`),oe=e=>v.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};function wn(e){
return b("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>b("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,height:t*
4.4,class:t<=e?"on":"off"})))}var ki=e=>e.start||e.end||e.words?us(e):d("desk.token.no_day");function fe(e,t,n,o,s){return f("button",{type:"button",class:s?`to\
ken ${s}`:"token",on:{click:o}},f("span",{class:"said",dir:"auto"},e),f("span",{class:"caption"},t,n?f("kbd",{},n):null))}function yi(e){let{claim:t}=e;if(e.kind===
"name")return[fe(e.title,d("desk.token.name"),"M",De,"where")];if(!t)return[f("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=oe(t.layer),o=t.who.length?Tt(
t.who):n.id==="unattributed"?d("desk.token.nobody"):n.name,s=n.slot>=0?f("i",{class:`square side-${n.slot%4}`}):null;return[fe([s,o],d("desk.token.who"),"S",mt),
fe(ne(t.role),t.event?d("desk.token.what_event",{event:ps(d(`event.${t.event}`))}):d("desk.token.what"),"T",ht),t.targets.length?fe(Tt(t.targets),d("desk.token.\
whom"),"W",gt):null,xi(t.place),fe(ki(t.date),t.date.words?d("desk.token.when_words",{words:t.date.words}):d("desk.token.when"),"D",kt),fe(d(`desk.sure.${t.sure}`),
d("desk.token.sure"),"H",wt)]}function xi(e){let t=e?e.title:d("desk.token.no_place"),n=e&&e.radius_km?d("desk.token.within",{place:t,km:e.radius_km}):t,o=e&&e.
words?d("desk.token.where_words",{words:e.words}):d("desk.token.where");return fe(n,o,"M",De,"where")}function bi(e){return e.reasons.map(([t,n])=>f("li",{},wn(
t),f("span",{dir:"auto"},n)))}function vi(e){return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[f("button",{type:"button",class:"link",on:{click:yt}},
d("desk.why",{why:e.why||d("desk.no_why")})),f("kbd",{},"Y")]}function Mi(){let e=m.detail&&m.detail.everywhere&&m.detail.everywhere.at(-1);if(!e)return[];let t=e.
about==="actor"?"actor":e.where?"place":"place_bare",n=e.about==="actor"?oe(e.where).name:e.where;return[f("button",{type:"button",class:"do",on:{click:tt}},f("\
kbd",{},"E")," ",d(`desk.everywhere_${t}`,{...e,where:n}))]}function Ei(e){let t={"=":"span","-":"del","+":"ins"};return[f("p",{class:"plain"},d("desk.ask.still\
_true")),f("p",{class:"change",dir:"auto"},e.changes.length?e.changes.map(([n,o])=>[f(t[n],{},o)," "]):f("del",{},e.cite.quote)),f("p",{class:"plain small"},e.told)]}
function Li(e){return e&&e.kind==="stale"?["still_true","aside"]:e&&e.state==="undecided"&&e.kind==="name"?["leave","no_place"]:e&&e.state==="undecided"&&e.kind===
"unread"?["nothing","no_event"]:[e&&N(e)&&e.state!=="rejected"?"next":"accept",e&&e.kind==="added"?"remove":"reject"]}function ms(){let e=x(),t=P(),n=e?t.findIndex(
r=>r.ref===e.ref)+1:0;u("position").textContent=e?d("desk.position",{n:n||"–",total:t.length}):d("desk.nothing"),u("kind").textContent=e?[vt(e),N(e)?d(`desk.s\
tate.${e.state}`):""].filter(Boolean).join(" · "):"",u("sentence").replaceChildren(...(e?e.kind==="stale"?Ei(e):yi(e):[]).filter(Boolean)),u("reasons").replaceChildren(
...e?bi(e):[]),u("early").hidden=!e||!e.reasons.length,u("why").replaceChildren(...e?vi(e):[]),u("offer").replaceChildren(...e?Mi():[]);let[o,s]=Li(e);u("accept").
disabled=!e,u("accept-word").textContent=d(`desk.do.${o}`),u("reject").disabled=!e,u("reject-word").textContent=d(`desk.do.${s}`),u("undo").disabled=!m.undo,u("\
redo").disabled=!m.redo}var hs=()=>E("accept",{},{goOn:!0}),gs=()=>E("reject",{},{goOn:!0});var ji=9,Ci=6.5,Mt=60,Oi=70,Be,qe,U,kn=0,yn=null,Et="",xn=!1;function ks(){M.map=L.map(u("desk-map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,
wheelPxPerZoomLevel:120,minZoom:2,maxZoom:14,keyboard:!1}),M.element=M.map.getContainer(),M.map.setView([20,0],3),Io(),Po(),Jo(),Be=qo("ground",210),qe=Wo("mark\
s",610,{"aria-hidden":"true"}),M.map.addLayer(Be),M.map.addLayer(qe),U=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,b("g",{class:e})])),
qe.options.element.append(...Object.values(U)),M.map.on("moveend viewreset resize zoomend",Lt),M.map.on("click",e=>{if(!yn)return;let t=yn;xe(null),t(e.latlng.wrap())}),
So.subscribe((e,t)=>{t.has("theme")&&Lt()}),u("nearer").addEventListener("click",()=>M.map.zoomIn()),u("farther").addEventListener("click",()=>M.map.zoomOut()),
new ResizeObserver(()=>M.map.invalidateSize({animate:!1})).observe(u("desk-map"))}function xe(e){yn=e,u("desk-map").classList.toggle("aim",!!e)}function Lt(){kn||
(kn=requestAnimationFrame(_i))}var bn=e=>[T(e[0]),_(e[1])],$i=e=>{let{slot:t}=oe(e);return t>=0?`var(--s${t%4})`:"var(--ink2)"},ue=e=>e&&(e.claim&&e.claim.place&&
e.claim.place.at||e.spot)||null,ws=e=>e.claim?e.claim.layer:"";function ys(){let e=x(),t=e?e.ref+JSON.stringify(ue(e))+!!m.detail:"";t!==Et&&zi(e),Et=t,Lt()}function zi(e){
let t=ue(e),n=m.detail?m.detail.rivals:[],o=t?[t]:[],s=n.filter(h=>h.km===null||h.km<1500).map(h=>h.at),r=e&&Et?[]:m.items.map(ue).filter(Boolean),i=[...o,...s],
a=i.length>1?i:[...o,...r];if(!a.length)return;let c=m.detail&&m.detail.shape?xs(m.detail.shape):[],l=le(a.map(bn).flat());if(i.length===1&&c.length)for(let h of c)
le(h,l);let p=L.latLngBounds([$e(l[1]),(l[0]-.5)*360],[$e(l[3]),(l[2]-.5)*360]);M.map.fitBounds(p,{paddingTopLeft:[Mt,Mt],paddingBottomRight:[Mt+Oi,Mt],maxZoom:i.
length>1||c.length>1?ji:Ci,animate:!Ke()&&Et!==""})}var xs=e=>{let{polygons:t,lines:n}=xo({id:Math.random(),geometry:e});return[...t.flat(),...n]};function _i(){
if(kn=0,M.map._animatingZoom||xn)return;Be.sync(),qe.sync();let e=vo(M.map),t=qe.bounds();$o(Be.options.element,e,Be.bounds());let n=Mo();for(let a of Object.values(
U))a.replaceChildren();Ai(e,t),Ii(e),Pi(e,n);let o=M.map.getSize(),s=M.map.containerPointToLayerPoint([0,0]),r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!q(a,r)||a[0]>r[0]&&
a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];Ko(e,t,n,U.halos,U.letters,i),Fo(e,t,n,U.halos,U.letters,()=>!1,i)}function Ai(e,t){let n=m.detail;if(!n)return;let o=[...n.regions.
map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=xs(s).map(a=>st(ot(a,e,t,!0),!0)).join("");U.shapes.append(b("p\
ath",{d:i,class:r,"fill-rule":"evenodd"}))}}function Ii(e){let t=x(),n=ue(t),o=new Set;for(let s of m.items){let r=ue(s);if(!r||s.state==="rejected"||n&&String(
r)===String(n))continue;let i=`${r}${ws(s)}`;if(o.has(i))continue;o.add(i);let[a,c]=bn(r);U.others.append(b("circle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),
r:5,fill:$i(ws(s))}))}}function bs(e,t){let n=e&&e.claim&&e.claim.place&&e.claim.place.id;return n?n===t.id:Ni(t.at,ue(e))}var Ni=(e,t)=>!!(e&&t)&&Math.abs(e[0]-
t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Pi(e,t){let n=x(),o=ue(n),r=(m.detail?m.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:bs(n,i)}));o&&!r.some(i=>i.
solid)&&r.push({at:o,n:0,solid:!0,name:n.claim?n.claim.place.title:n.title,admin1:""});for(let i of r.sort((a,c)=>Number(c.solid)-Number(a.solid))){let[a,c]=bn(
i.at),l=e.x(a),p=e.y(c),h=Math.max(ee(i.name,{size:13,weight:600}),ee(i.admin1,{size:11,weight:400})),g=[l+16,p-12,l+18+h,p+18],w=i.solid||t.free(g);t.add([l-14,
p-14,l+14,p+14]),w&&t.add(g),U.picks.prepend(Ti(i,l,p),...w?Di(i,l+18,p):[])}}function Ti(e,t,n){let o=b("g",{class:e.solid?"pin solid":"pin",transform:vs(t,n)},
b("circle",{r:13,class:"rim"}),b("circle",{r:11,class:"disc"}),e.n?b("text",{y:4.5},Oe(e.n)):b("circle",{r:3,class:"eye"}));return e.solid?o.addEventListener("p\
ointerdown",s=>Ri(s,o,t,n)):o.addEventListener("click",s=>{s.stopPropagation(),E("move",{place:e.id})}),o}var vs=(e,t)=>`translate(${e.toFixed(1)} ${t.toFixed(1)}\
)`,Fi=4;function Ri(e,t,n,o){if(e.button>0)return;e.stopPropagation(),e.preventDefault(),M.map.dragging.disable(),t.setPointerCapture(e.pointerId),xn=!0;let s=a=>[
a.clientX-e.clientX,a.clientY-e.clientY],r=a=>{let[c,l]=s(a);t.setAttribute("transform",vs(n+c,o+l))},i=a=>{t.removeEventListener("pointermove",r),M.map.dragging.
enable(),xn=!1;let[c,l]=s(a);if(a.type==="pointerup"&&Math.hypot(c,l)>=Fi){let{lng:p,lat:h}=M.map.layerPointToLatLng([n+c,o+l]).wrap();E("move",{lon:Number(p.toFixed(
5)),lat:Number(h.toFixed(5))})}else Lt()};t.addEventListener("pointermove",r),t.addEventListener("pointerup",i,{once:!0}),t.addEventListener("pointercancel",i,{
once:!0})}function Di(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[b("text",{x:t.toFixed(
1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),b("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function Ms(){let e=x(),t=m.detail,
n=t?t.rivals:[];u("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),u("which-title").textContent=e?d("desk.which",{name:e.title}):"",u("which-hint").replaceChildren(
...ro(n.length>1?"desk.which_hint":"desk.which_one",{first:f("kbd",{},"1"),last:f("kbd",{},n.length),key:f("kbd",{},"M")})),u("which-from").textContent=t&&t.from?
d("desk.from",{place:t.from}):"",u("candidates").replaceChildren(...n.map((o,s)=>{let r=[o.admin1,o.country].filter(Boolean).join(", ");return f("li",{},f("butt\
on",{type:"button",class:"candidate","aria-pressed":String(bs(e,o)),on:{click:()=>E("move",{place:o.id})}},f("span",{class:"number"},s+1),f("span",{class:"what"},
f("b",{},o.name),r?`, ${r}`:"",o.feature[0]==="A"?` · ${d("desk.region")}`:""),f("span",{class:"note"},o.population?d("desk.people",{n:Oe(o.population)}):""),f(
"span",{class:"away"},o.km===null?"":d("desk.km",{n:o.km}))))}))}var vn=[["a","accept",hs,"accept"],["r","reject",gs,"reject"],["s","side",mt,"do-side"],["t","role",ht,"do-role"],["w","whom",gt,"do-whom"],["m","place",De,"do-\
place"],["d","day",kt,"do-when"],["h","sure",wt,"do-sure"],["q","words",ns,"do-quote"],["n","new",ls,"do-add"],["y","why",yt,""],["u","undo",()=>$("undo"),"undo"],
["U","redo",()=>$("redo"),"redo"],["A","bare",()=>Ge(Xe()),"accept-bare"],["L","alike",()=>Ge(et()),"alike"],["f","filter",()=>u("by-kind").focus(),""],["F","sh\
own",()=>Ge(Qe()),"accept-shown"],["e","everywhere",tt,""],["R","refuse",po,"refuse"],["ArrowDown","down",()=>Dt(1),"down"],["ArrowUp","up",()=>Dt(-1),"up"],["?",
"help",Mn,"show-help"]],Bi={ArrowDown:"↓",ArrowUp:"↑"},qi=e=>Bi[e]||(/^[A-Z]$/.test(e)?`⇧${e}`:e.toUpperCase());function Mn(){let e=u("help");e.open?e.close():
(e.showModal(),e.scrollTop=0)}var Es=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Wi(e){e.preventDefault(),
document.activeElement instanceof HTMLElement&&document.activeElement.blur(),A()}function Ui(e){if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||!u("review-des\
k").checkVisibility())return;if(u("help").open){e.key==="?"&&Mn();return}if(e.key==="Escape"&&(Re()||Es(e.target))){Wi(e);return}if(Es(e.target)||m.over)return;
if(Re()){!e.shiftKey&&es(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(e.key)){cs(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),
n=vn.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function Ls(){document.addEventListener("keydown",Ui);let e=(t,n)=>f("li",{},f("kbd",{},t),f("span",{},d(
`desk.key.${n}`)));u("keys").replaceChildren(...vn.map(([t,n])=>e(qi(t),n)),e("1–9","digit"));for(let[,,t,n]of vn)n&&u(n).addEventListener("click",t);u("close\
-help").addEventListener("click",Mn)}var Zi={accepted:"✓",rejected:"✕",changed:"✎",added:"+",aside:"–"},En=e=>d(`desk.state.${e}`),Ln=v.articles.length>1,js=e=>v.articles[e].publisher||v.articles[e].
title||String(e+1);function Ji(e,t){let n=e.ref===m.ref,o=N(e),s=e.reasons[0]?e.reasons[0][1]:vt(e),r=e.title||(e.claim?ne(e.claim.role):vt(e));return f("li",{},
f("button",{type:"button",class:o?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>z(e.ref)}},f("span",{class:"q-n"},t+1),o?f("span",{class:"q-si\
gn","aria-hidden":"true"},Zi[e.state]):wn(e.level),f("span",{class:"q-short",dir:"auto"},f("span",{class:"sr"},`${En(e.state)}: `),f("b",{},r)," ",o?En(e.state):
s,Ln?f("span",{class:"q-from"},` · ${js(e.article)}`):null)))}var Ss="";function Ki(){let e=P();if(u("rows").replaceChildren(...e.map(Ji)),u("count").textContent=
d("desk.shown",{n:e.length,total:m.items.length}),m.ref!==Ss){let t=u("rows").querySelector("[aria-current]");if(t){let n=u("rows"),o=t.offsetTop-n.offsetTop;(o<
n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Ss=m.ref}function We(e,t,n,o){let s=u(e),r=m.filters[t];s.hidden=n.length<2&&!r,s.replaceChildren(
f("option",{value:""},o),...n.map(([i,a])=>f("option",{value:i,selected:String(i)===String(r)&&r!==""},a)))}var Cs=e=>[...new Set(e.filter(t=>t!==""&&t!==null&&
t!==void 0))];function Vi(){let{items:e}=m,t=n=>Cs(e.map(n));We("by-kind","kind",t(n=>n.kind).map(n=>[n,d(`desk.kind.${n}`)]),d("desk.kinds")),We("by-state","st\
ate",t(n=>n.state).map(n=>[n,En(n)]),d("desk.states")),We("by-layer","layer",t(n=>n.claim&&n.claim.layer).map(n=>[n,oe(n).name]),d("desk.sides")),We("by-role","\
role",t(n=>n.claim&&n.claim.role).map(n=>[n,ne(n)]),d("desk.roles")),We("by-article","article",Ln?v.articles.map((n,o)=>[o,js(o)]):[],d("desk.articles"))}function Yi(){
let e=Xe(),t=et(),n=Qe(),o=x();u("bare").hidden=!e.length,u("bare-words").replaceChildren(f("b",{},d("desk.bare",{n:e.length,names:Cs(e.map(i=>i.title)).slice(0,
3).join(", ")})),f("span",{class:"quiet"},d("desk.bare_note"))),u("bare-word").textContent=d("desk.accept_all",{n:e.length}),u("alike").hidden=t.length<2||!o||o.
kind==="mention",u("alike-words").textContent=d("desk.accept_alike",{n:t.length});let s=qt(),r=s.length>0&&s.every(i=>i.state==="rejected");u("refuse").hidden=s.
length<2&&!(Ln&&s.length),u("refuse-words").textContent=s.length?d(r?"desk.refuse_back":"desk.refuse",{name:o.name,n:s.length}):"",u("accept-shown").hidden=!n.length,
u("shown-words").textContent=d("desk.accept_shown",{n:n.length}),u("doubts").replaceChildren(...m.doubts.map(i=>f("li",{dir:"auto"},i)))}function Os(){Ki(),Vi(),
Yi()}function $s(){for(let[e,t]of[["by-kind","kind"],["by-state","state"],["by-layer","layer"],["by-role","role"],["by-article","article"],["f-find","text"]])u(
e).addEventListener(e==="f-find"?"input":"change",n=>{co({[t]:n.target.value});let o=P()[0];o&&!P().some(s=>s.ref===m.ref)&&z(o.ref)})}var zs="";function Xi(){let e=x(),t=m.problem||(e?`${u("position").textContent}: ${u("sentence").textContent}`:"");t!==zs&&(u("desk-live").textContent=t),zs=t}function Qi(){
fn(),ms(),Os(),ho(),Ms(),ys(),Xi()}function _s(e){Go(),ks(),$s(),go(e),Ls(),lo(Qi),z(Ye())}function ea(){_s(null),document.documentElement.dataset.ready="1"}function ta(){
let e=!1,t=document.documentElement,n=u("review-desk"),o=s=>{t.classList.toggle("desk",s),n.hidden=!s,s&&!e&&_s(()=>o(!1)),s&&(e=!0),(s?u("accept"):u("review-th\
is")).focus()};u("review-this").addEventListener("click",()=>o(!0))}return Rs(na);})();
