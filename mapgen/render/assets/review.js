"use strict";var mapgenReview=(()=>{var Lt=Object.defineProperty;var _s=Object.getOwnPropertyDescriptor;var As=Object.getOwnPropertyNames;var Is=Object.prototype.hasOwnProperty;var Ns=(e,t)=>{for(var n in t)Lt(e,n,{get:t[n],enumerable:!0})},Ps=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of As(t))!Is.call(e,s)&&
s!==n&&Lt(e,s,{get:()=>t[s],enumerable:!(o=_s(t,s))||o.enumerable});return e};var Ts=e=>Ps(Lt({},"__esModule",{value:!0}),e);var Qi={};Ns(Qi,{desk:()=>p,offer:()=>Xi,show:()=>$,start:()=>Gi});function Cn(e){let t=document.getElementById(e);return t&&t.type==="application/json"?JSON.parse(t.textContent):null}var Fs={place_id:null,layers:[],anchor:null,
radius_km:null,words:"",rule:"",note:"",approximate:!1,names:[],spellings:[],rivals:[],score:1,country:null,admin1:null,hidden:!1,claims:[],differ:[]},On={event_id:"",
actors:[],targets:[],event:"",planned:!1,hypothetical:!1,action:"",date:null,hedges:[],negated:!1,inferred:!1,figures:[],speaker:"",reviewed:!1,cites:[]};function jn(e){
let t=e.anchor?{type:"Point",coordinates:e.anchor}:null;return{...Fs,...e.geometry==="anchor"?{...e,geometry:t}:e,claims:(e.claims||[]).map(n=>({...On,...n}))}}
var Rs=["title.division","title.crossing"];function Ds(e,t,n){let o=n[e.title];o&&o.key&&!Rs.includes(o.key)&&(e.names=[]),e.spellings=t.spellings||[];let s=new Map(
t.claims.map(r=>[r.id,r.event_id]));for(let r of e.claims)r.event_id=s.get(r.id)||""}var $n=e=>{let t=Object.create(null);for(let n of e)t[n.id]=n;return t},k=Cn(
"mapgen-data");var ta=$n(k.layers),Bs=Object.create(null),Ln=e=>{Object.assign(k,e),Bs=$n(k.marks)},qs=!!k.order;if(qs)Ln({marks:[],named:[],unresolved:[],unplaced:[],unread:[]});else{
let e=Cn("mapgen-geojson"),t=new Map((e?e.features:[]).map(n=>[n.id,n]));Ln({marks:k.marks.map(jn),named:k.named.map(jn),unplaced:k.unplaced.map(n=>({...On,...n}))});
for(let n of k.marks){let o=t.get(n.id);n.geometry=n.geometry||(o?o.geometry:null),o&&Ds(n,o.properties,e.said||{})}}var Ws=k.made&&k.made.desk||{},Y=e=>{let t=document.getElementById(`desk-${e}`);return t?JSON.parse(t.textContent):Ws[e]||null};var Us=(e,t)=>!!(e&&t)&&Math.abs(e[0]-t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Hs(e,t){t.side&&(e.layer=t.side),t.role&&(e.role=t.role),t.event&&(e.event=t.
event),t.actors&&(e.who=t.actors),t.targets&&(e.targets=t.targets),t.sure&&(e.sure=t.sure),t.sure==="planned"&&(e.role="planned"),t.date==="none"?e.date={start:"",
end:"",words:""}:(t.date||t.date_end)&&(e.date={...e.date,start:t.date||"",end:t.date_end||t.date||""})}function Zs(e,t,n){let o=n&&n.rivals.find(i=>i.id===t.place),
s=t.lon===void 0?o&&o.at:[t.lon,t.lat];if(!s)return;e.from=e.claim.place&&e.claim.place.at;let r=o?o.name:e.claim.place?e.claim.place.title:e.title;e.claim.place=
{title:r,id:t.place||"",form:t.radius_km?"near":"exact",words:"",radius_km:t.radius_km||null,at:s},e.title=r}function Js(e,t){let{text:n}=Y("shelf").articles[0],
o=[];for(let r=n.indexOf(e);r>=0;r=n.indexOf(e,r+1))o.push(Array.from(n.slice(0,r)).length);if(!o.length)return{};let s=o.reduce((r,i)=>Math.abs(i-t)<Math.abs(r-
t)?i:r);return{start:s,end:s+Array.from(e).length}}function ve(e,t,n,o){t==="accept"?e.state=e.state==="changed"?"changed":"accepted":t==="reject"?e.state="reje\
cted":t==="undecided"?e.state="undecided":(e.state="changed",e.claim&&t==="set"&&Hs(e.claim,n),e.claim&&t==="move"&&Zs(e,n,o),n.quote&&(e.cite={...e.cite,...Js(
n.quote,e.cite.start),quote:n.quote}))}function zn(e,t){let n=t.claim&&t.claim.place,o=t.from||null;for(let s of e)s===t||!n||!o||!s.claim||!s.claim.place||Us(s.
claim.place.at,o)&&(s.claim.place={...n})}var A={file:"",lost:!1,earlier:""},Me=null,Ue="",Ct=e=>`mapgen-review:${e.article}`;function Ks(e){try{return localStorage.getItem(e)}catch{return null}}function _n(e){
let t=JSON.parse(Ks(Ct(e))||"null");return!t||!Array.isArray(t.log)?{log:[],undone:[]}:t.digest===e.digest?{log:t.log,undone:t.undone||[]}:(A.earlier=t.log.length?
t.text:"",{log:[],undone:[]})}async function An(e,t,n,o){Ue=o;try{A.earlier&&localStorage.setItem(`${Ct(e)}:earlier`,A.earlier),localStorage.setItem(Ct(e),JSON.
stringify({digest:e.digest,log:t,undone:n,text:o}))}catch{A.lost=!Me}await In()}async function In(){if(Me)try{let e=await Me.createWritable();await e.write(Ue),
await e.close(),A.lost=!1}catch{A.lost=!0}}var Nn=e=>{Ue=e},Pn=()=>typeof window.showSaveFilePicker=="function";async function Tn(e){try{Me=await window.showSaveFilePicker(
{suggestedName:e,types:[{accept:{"application/toml":[".toml"]}}]})}catch{return}A.file=Me.name,await In()}function Ot(e,t=Ue){let n=document.createElement("a");
n.href=URL.createObjectURL(new Blob([t],{type:"application/toml"})),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Vs=/^\[\[decision\]\]/m,Ys=/^\s*(?:\[\[decision\]\]|[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^\n]*\}|\[[^\n]*\]|[^"'[{\s][^\n]*))?\s*(?:#.*)?$/,Gs=new Set(
["date","date_end","on"]);function He(e){let t=e.search(Vs);return t<0?{head:e,blocks:[]}:{head:e.slice(0,t),blocks:e.slice(t).split(/^(?=\[\[decision\]\])/m)}}
var Ee=({head:e,blocks:t})=>e+t.join("");function $t(e,t){return typeof t=="string"?Gs.has(e)&&/^\d{4}-\d\d-\d\d$/.test(t)?t:JSON.stringify(t).replaceAll("","\\\
u007f"):Array.isArray(t)?`[${t.map(n=>$t("",n)).join(", ")}]`:t&&typeof t=="object"?`{ ${Object.entries(t).map(([n,o])=>`${n} = ${$t(n,o)}`).join(", ")} }`:String(
t)}var me=(e,t)=>`${e} = ${$t(e,t)}
`;function Rn(e,t){let n=Ee(e),o=n?n.endsWith(`
`)?`
`:`

`:"",s=`[[decision]]
${Object.entries(t).map(([r,i])=>me(r,i)).join("")}`;e.blocks.length?e.blocks[e.blocks.length-1]+=o:e.head+=o,e.blocks.push(s)}function Dn(e,t){let n=e.split(/(?<=\n)/);
if(!n.every(o=>Ys.test(o.replace(/\r?\n$/,""))))throw Object.assign(new Error("by hand"),{known:"desk.offline.by_hand"});for(let[o,s]of Object.entries(t)){let r=n.
findIndex(i=>new RegExp(`^\\s*${o}\\s*=`).test(i));if(r>=0)n.splice(r,1,...s===null?[]:[me(o,s)]);else if(s!==null){let i=n.map(a=>/^\s*[\w-]+\s*=/.test(a)).lastIndexOf(
!0);n[i].endsWith(`
`)||(n[i]+=`
`),n.splice(i+1,0,me(o,s))}}return n.join("")}function Bn(e,t,n){let o=(r,i,a,c)=>{let l=new RegExp(`^${i}[ \\t]*=.*\\n`,"m");return l.test(r)?r.replace(l,()=>me(
i,a)):c&&c.test(r)?r.replace(c,m=>m+me(i,a)):me(i,a)+r},s=o(e,"by",t);return n?o(s,"on",n,/^by[ \t]*=.*\n/m):s}var S=null,Se=null,B=null,H=[],re=[],he=e=>structuredClone(e);function Un(){return{file:He(S.text),rows:he(S.entries),items:he(Se.items),by:Se.by,on:Se.on}}function Hn(e,t){
[S,Se]=[e,t];let n=_n(S);[H,re]=[n.log,n.undone];try{B=Zn(H)}catch{[B,H,re]=[Un(),[],[]]}return Nn(Kn()),Jn()}function Zn(e){let t=Un();for(let[n,o]of e)_t[n](t,
o);return t}var Jn=()=>({by:B.by,on:B.on,undo:H.length,redo:re.length,doubts:[],elsewhere:0,items:he(B.items)}),Kn=()=>Ee(B.file);async function Vn(e,t){if(e===
"/api/places")throw Object.assign(new Error("no gazetteer"),{known:"desk.offline.needs"});let{rivals:n,from:o,shape:s,regions:r}=S.details[t.ref]||{rivals:[],from:"",
shape:-1,regions:[]},i=Qs(t.ref)&&s>=0?S.shapes[s]:null;return he({ref:t.ref,rivals:n,from:o,shape:i,regions:r.map(a=>S.shapes[a]),everywhere:[]})}function Qs(e){
let[t,n]=[Se,B].map(s=>s.items.find(r=>r.ref===e)),o=s=>JSON.stringify(s&&s.claim&&s.claim.place&&s.claim.place.at||null);return o(t)===o(n)}async function Yn(e,t){
if(e==="undo"||e==="redo"){let[n,o]=e==="undo"?[H,re]:[re,H];n.length&&o.push(n.pop()),B=Zn(H)}else if(_t[e]){let n=he(B);_t[e](n,t),B=n,H.push([e,he(t)]),re=[]}
return await An(S,H,re,Kn()),Jn()}var zt=(e,t)=>e.rows.filter(n=>n.ref===t&&n.action!=="add");function At(e){let t=new Set(e.rows.map(o=>o.id)),n=t.size+1;for(;t.
has(`d${n}`);)n+=1;return`d${n}`}function It(e,t){Ee(e.file)||(e.file=He(S.head));let n=Object.fromEntries(Object.entries(t).filter(([,o])=>o!==null));Rn(e.file,
n),e.rows.push({to:{},why:"",...n})}function je(e,t,n){let o=e.rows.findIndex(s=>s.id===t);if(o<0||e.file.blocks.length!==e.rows.length)throw Object.assign(new Error(
"by hand"),{known:"desk.offline.by_hand"});e.file.blocks[o]=Dn(e.file.blocks[o],n),Object.assign(e.rows[o],n)}var qn=new Set(["undecided","accept","reject"]),er=new Set(
["reject","set","move"]);function tr(e,t,n,o,s){let r=zt(e,t.ref),i=r.find(h=>qn.has(h.action));if(n==="accept"&&r.some(h=>!qn.has(h.action))){i&&je(e,i.id,{action:"\
accept"});return}let a=r.find(h=>h.action===n),c=a||i,l=a&&n==="set"?{...a.to,...o}:o,m={action:n,to:Object.keys(l).length?l:null};er.has(n)&&(m.why=s||c&&c.why||
S.reasons[n]),c?je(e,c.id,m):It(e,{id:At(e),action:n,...t.fields,...m})}function nr(e,t,n,o){let s=e.rows.find(i=>i.action==="add"&&i.ref===t.ref);s?je(e,s.id,{
to:{role:"mentioned",...n}}):It(e,{id:At(e),action:"add",...t.fields,to:{role:"mentioned",...n},why:o||S.reasons.add});let r=((S.details[t.ref]||{}).rivals||[]).
find(i=>i.id===n.place);t.spot=n.lon===void 0?r?r.at:t.spot:[n.lon,n.lat],t.state="changed"}var Wn=(e,t)=>e.items.find(n=>n.ref===`add:${t}`),_t={decide(e,{refs:t,
action:n,to:o,why:s}){for(let r of t){let i=e.items.find(a=>a.ref===r);i.kind==="name"&&n==="move"?nr(e,i,o,s):(tr(e,i,n,o,s),ve(i,n,o,S.details[r]),n==="move"&&
zn(e.items,i),i.why=(zt(e,r).at(-1)||{}).why||"")}},add(e,{start:t,end:n,quote:o,place:s,to:r}){let i=At(e),a=`${S.article.slice(0,12)}:${t}-${n}:${encodeURIComponent(
r.role)}::`;It(e,{id:i,action:"add",ref:a,quote:o,place:s||null,to:r,why:S.reasons.add});let c={ref:`add:${i}`,kind:"added",state:"added",level:0,reasons:[],article:0,
title:s,rivals:0,why:S.reasons.add,cite:{start:t,end:n,quote:o},claim:{who:[],targets:[],layer:"unattributed",role:"mentioned",event:"",action:"",speaker:"",sure:"\
stated",date:{start:"",end:"",words:""},place:null,highlight:null}};ve(c,"set",r,null),ve(c,"move",r,null),c.state="added",e.items.push(c)},amend(e,{id:t,to:n}){
let o=e.rows.find(i=>i.id===t),s=["place","lon","lat","radius_km"],r=Object.entries(o.to).filter(([i])=>!s.some(a=>a in n)||!s.includes(i));je(e,t,{to:{...Object.
fromEntries(r),...n}}),ve(Wn(e,t),s.some(i=>i in n)?"move":"set",n,null),Wn(e,t).state="added"},remove(e,{id:t}){let n=e.rows.findIndex(o=>o.id===t);e.rows.splice(
n,1),e.file.blocks.splice(n,1),e.items=e.items.filter(o=>o.ref!==`add:${t}`)},explain(e,{ref:t,why:n}){let o=zt(e,t).filter(s=>!["undecided","accept"].includes(
s.action)).at(-1);o&&(je(e,o.id,{why:n}),e.items.find(s=>s.ref===t).why=n)},sign(e,{name:t,on:n}){Ee(e.file)||(e.file=He(S.head)),e.file.head=Bn(e.file.head,t,n),
Object.assign(e,{by:t,on:n||e.on})},finish(){}};var Le=Y("local"),sr=new URLSearchParams(location.search).get("token")||"",Nt=(e,t={})=>`${e}?${new URLSearchParams({...t,token:sr}).toString()}`;async function Gn(e){
let t;try{t=await e}catch{throw Object.assign(new Error("no answer"),{known:"desk.gone"})}let n=await t.json();if(!t.ok)throw Object.assign(new Error(n.error),{
status:t.status});return n}var Z=!!Le,Xn=()=>Le?Hn(Le,Y("state")):Y("state"),Ze=(e,t)=>Le?Vn(e,t):Gn(fetch(Nt(e,t))),Je=(e,t)=>Le?Yn(e,t||{}):Gn(fetch(Nt(`/api/${e}`),
{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(t||{})})),Qn=()=>Nt("/map");var rr="http://www.w3.org/2000/svg";function eo(e,t,n){for(let[o,s]of Object.entries(t||{}))if(!(s==null||s===!1))if(o==="on")for(let[r,i]of Object.entries(s))e.
addEventListener(r,i);else if(o==="style")for(let[r,i]of Object.entries(s||{}))e.style.setProperty(r,i);else e.setAttribute(o,s===!0?"":String(s));for(let o of n.
flat(1/0))o==null||o===!1||o===""||e.append(o instanceof Node?o:document.createTextNode(String(o)));return e}var f=(e,t,...n)=>eo(document.createElement(e),t,n),
b=(e,t,...n)=>eo(document.createElementNS(rr,e),t,n),u=e=>document.getElementById(e),G=(e,t=document)=>t.querySelector(e),to=(e,t=document)=>[...t.querySelectorAll(
e)];var Ke=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var ir=Object.assign(Object.create(null),Object.fromEntries(k.languages.map(e=>[e.code,e]))),C=ir[k.lang],Ve=()=>C.code;var X=e=>String(e).replace(/\d/g,t=>C.cldr.digits[t]),Ce=e=>{let[t,n,o,s]=C.cldr.number,[r,i]=Math.abs(e).toFixed(3).replace(/\.?0+$/,"").split("."),a=[];for(let c=r,
l=o;c;l=s)a.unshift(c.slice(-l)),c=c.slice(0,-l);return X((e<0?"-":"")+a.join(n)+(i?t+i:""))},ar=e=>{let[t,n]=C.cldr.plurals;return t[n[e<200?e:100+e%100]]||"ot\
her"},Tt=e=>{let[t,n,o,s]=C.cldr.joined,r=(a,c,l)=>a.replace(/\{[01]\}/g,m=>m==="{0}"?c:l);if(e.length<3)return e.length===2?r(t,e[0],e[1]):e.join("");let i=r(s,
e[e.length-2],e[e.length-1]);return r(n,e[0],e.slice(1,-2).reduceRight((a,c)=>r(o,c,a),i))};function so(e,t){let n=C.strings[e];return n===void 0?e:typeof n=="o\
bject"?n[ar(t?t.n:0)]||n.other:n}var d=(e,t)=>{let n=so(e,t);return t?n.replace(/\{(\w+)\}/g,(o,s)=>s in t?typeof t[s]=="number"?Ce(t[s]):t[s]:o):n},ro=(e,t)=>so(
e,t).split(/\{(\w+)\}/).map((n,o)=>o%2===0?n:typeof t[n]=="number"?Ce(t[n]):t[n]),no=(k.articles[0]||{}).lang||null;var lr=e=>e&&(C.said[e]||C.said[e[0].toLowerCase()+e.slice(1)]),oo=e=>e&&lr(e)||e;var io=Object.values(k.actors);for(let e of[...k.layers,...io])e.own={name:e.name,short:e.short};function cr(){for(let e of[...k.layers,...io])e.name=oo(e.own.name),
e.own.short&&(e.short=oo(e.own.short)),e.lang=C.said[e.own.name]||Ve()===no?null:no}cr();var v=Y("shelf");Object.assign(C.strings,v.words);for(let e of v.articles)e.points=Array.from(e.text);var p={by:"",on:"",undo:0,redo:0,doubts:[],elsewhere:0,items:[],
...Xn(),ref:"",detail:null,problem:"",conflict:!1,over:!1,busy:0,filters:{kind:"",state:"",layer:"",role:"",article:"",text:""}},ao=new Set,lo=e=>ao.add(e);function ie(){
for(let e of ao)e(p)}var dr=new Set(["accepted","rejected","changed","added","aside"]),I=e=>dr.has(e.state),x=()=>p.items.find(e=>e.ref===p.ref)||null,Q=()=>v.articles[(x()||
{article:0}).article]||v.articles[0],ae=(e,t)=>Q().points.slice(e,t).join(""),fr=()=>Object.values(p.filters).some(Boolean);function N(){let{kind:e,state:t,layer:n,
role:o,article:s,text:r}=p.filters,i=r.trim().toLowerCase();return p.items.filter(a=>(!e||a.kind===e)&&(!t||a.state===t)&&(!s||a.article===Number(s))&&(!n||a.claim&&
a.claim.layer===n)&&(!o||a.claim&&a.claim.role===o)&&(!i||`${a.title} ${a.cite.quote}`.toLowerCase().includes(i)))}function co(e){p.filters={...p.filters,...e},
ie()}var Ft=Promise.resolve();function Rt(e){return p.busy+=1,Ft=Ft.then(e).catch(t=>{p.problem=t.known?d(t.known):t.message,p.conflict=t.status===409,ie()}).finally(
()=>{p.busy-=1}),Ft}function $(e){p.ref=e,p.detail=null,ie();let t=x();!t||t.kind==="added"||t.kind==="stale"||Ze("/api/detail",{ref:e}).then(n=>{n.ref===p.ref&&
(p.detail=n,ie())}).catch(()=>{})}function fo(e){Object.assign(p,e,{problem:"",conflict:!1})}function uo(){let e=N(),t=e.findIndex(o=>o.ref===p.ref);return[...e.
slice(t+1),...e.slice(0,Math.max(t,0))].find(o=>!I(o))||null}function Dt(e){let t=N();if(!t.length)return;let n=t.findIndex(s=>s.ref===p.ref),o=Math.max(0,Math.
min(t.length-1,n<0?0:n+e));$(t[o].ref)}function O(e,t,n){return Rt(async()=>{let o=new Set(p.items.map(a=>a.ref));fo(await Je(e,typeof t=="function"?t():t));let s=x(),
r=n&&s&&I(s)?uo():null,i=e==="add"?p.items.find(a=>!o.has(a.ref)):null;$(i?i.ref:r?r.ref:x()?p.ref:Ye())})}var Ye=()=>(p.items.find(e=>!I(e))||p.items[0]||{ref:""}).
ref;function E(e,t,n={}){return Rt(async()=>{let o=x();if(!o)return;let s=ur(o,e,t||{},n.why||"");s&&fo(await Je(...s));let r=n.goOn?uo():null;$(r?r.ref:x()?p.ref:
Ye())})}function ur(e,t,n,o){if(e.kind==="stale")return t==="accept"||t==="reject"?["carry",{id:e.id,holds:t==="accept"}]:null;if(e.kind==="added"){let s=e.ref.
slice(4);return t==="reject"?["remove",{id:s}]:t==="accept"?null:["amend",{id:s,to:n}]}return["decide",{refs:[e.ref],action:t,to:n,why:o}]}var Bt=e=>e.filter(t=>t.
state==="undecided"&&t.kind!=="stale"),Ge=e=>e.length&&O("decide",{refs:e.map(t=>t.ref),action:"accept",to:{},why:""},!0),Xe=()=>Bt(p.items).filter(e=>e.kind===
"mention"),Qe=()=>fr()?Bt(N()):[];function et(){let e=x();return!e||!e.claim?[]:Bt(p.items).filter(t=>t.claim&&t.kind===e.kind&&t.claim.role===e.claim.role&&t.claim.
layer===e.claim.layer)}function qt(){let e=x(),t=e&&e.name&&e.name.toLowerCase();return t?p.items.filter(n=>n.name&&n.name.toLowerCase()===t):[]}function po(){let e=qt(),
t=e.map(n=>n.ref);return e.length?Z?O("decide",{refs:t,action:e.every(n=>n.state==="rejected")?"undecided":"reject",to:{},why:""},!0):O("everywhere",{ref:p.ref,
about:"name"},!0):null}function tt(){let e=p.detail&&p.detail.everywhere&&p.detail.everywhere.at(-1);e&&O("everywhere",{ref:p.ref,about:e.about})}function mo(){
return Rt(async()=>{await Je("finish",{}),p.over=!0,ie()})}var pr=48;function mr(){let{items:e}=p,t=Math.max(1,Math.ceil(e.length/pr)),n=e.findIndex(o=>o.ref===p.ref);u("progress").replaceChildren(...e.filter((o,s)=>s%t===
0).map((o,s)=>f("i",{class:Math.floor(n/t)===s?"now":I(o)?"done":""})))}function hr(){let{file:e,lost:t}=A;return Z?t?d("desk.offline.lost"):e?d("desk.offline.s\
aved",{file:e}):d("desk.offline.kept"):d("desk.saved",{file:v.file})}function ho(){let e=p.items.filter(I).length,t=N(),n=x();u("done").textContent=d("desk.deci\
ded",{n:e,total:p.items.length}),u("short").textContent=n?d("desk.position",{n:t.findIndex(o=>o.ref===n.ref)+1||"–",total:t.length}):"",mr(),u("saved").hidden=
!!p.problem||!(p.undo||p.redo||Z),u("saved-words").textContent=hr(),u("problem").hidden=!p.problem,u("problem-words").textContent=p.problem,u("reload").hidden=!p.
conflict,u("signing").hidden=!!p.by||!p.undo,u("over").hidden=!p.over,u("elsewhere").textContent=p.elsewhere?d("desk.elsewhere",{n:p.elsewhere}):"",u("earlier").
hidden=!A.earlier}function gr(){let e=v.file;u("save").hidden=!Pn(),u("save").addEventListener("click",()=>Tn(e).then(ie)),u("download").addEventListener("click",
()=>Ot(e)),u("earlier").addEventListener("click",()=>Ot(`earlier.${e}`,A.earlier))}function go(e){u("finish").addEventListener("click",e||mo),u("reload").addEventListener(
"click",()=>O("reload").then(()=>$(p.ref))),u("day").value=p.on,u("signing").addEventListener("submit",t=>{t.preventDefault();let n=u("name").value.trim();n&&O(
"sign",{name:n,on:u("day").value})}),u("whole").addEventListener("click",()=>u("text").classList.toggle("open")),Z?gr():u("see-map").setAttribute("href",Qn())}var kr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ko=new Int8Array(128);for(let e=0;e<64;e+=1)ko[kr.charCodeAt(e)]=e;var wo=85.0511287798,
P=e=>e/360+.5,z=e=>{let t=Math.max(-wo,Math.min(wo,e));return .5-Math.log(Math.tan(Math.PI/4+t*Math.PI/360))/(2*Math.PI)},Oe=e=>Math.atan(Math.exp((.5-e)*2*Math.
PI))*360/Math.PI-90;function ge(e,t){let n=[],o=0,s=0,r=0,i=()=>{let a=0,c=1,l;do l=ko[e.charCodeAt(o)],o+=1,a+=(l&31)*c,c*=32;while(l&32);return a%2?-(a+1)/2:a/
2};for(;o<e.length;)s+=i(),r+=i(),n.push(P(s/t),z(r/t));return n}var yr=40075.017,nt=k.basemap&&k.basemap.view||[-180,-90,180,90],xr=k.frame?Math.round(((nt[0]+nt[2])/2-k.frame.around)/360):0,yo=k.frame?k.frame.around+360*xr:
null,br=e=>yo===null?vr(e):e+360*Math.round((yo-e)/360);var vr=e=>e<nt[0]-1&&e+360<=nt[2]+1?e+360:e,we=e=>{let t=[];for(let[n,o]of e)t.push(P(br(n)),z(o));return t},Wt=new Map;function xo(e){if(!Wt.has(e.id)){let t={
polygons:[],lines:[],points:[]};bo(e.geometry,t),Wt.set(e.id,t)}return Wt.get(e.id)}function bo(e,t){if(!e)return;let n=e.coordinates;if(e.type==="Polygon")t.polygons.
push(n.map(we));else if(e.type==="MultiPolygon")for(let o of n)t.polygons.push(o.map(we));else if(e.type==="LineString")t.lines.push(we(n));else if(e.type==="Mu\
ltiLineString")t.lines.push(...n.map(we));else if(e.type==="Point")t.points.push(...we([n]));else if(e.type==="MultiPoint")t.points.push(...we(n));else if(e.type===
"GeometryCollection")for(let o of e.geometries)bo(o,t)}function le(e,t){let n=t||[1/0,1/0,-1/0,-1/0];for(let o=0;o<e.length;o+=2)e[o]<n[0]&&(n[0]=e[o]),e[o]>n[2]&&
(n[2]=e[o]),e[o+1]<n[1]&&(n[1]=e[o+1]),e[o+1]>n[3]&&(n[3]=e[o+1]);return n}var Mr=(e,t)=>e/(yr*Math.cos(Oe(t)*Math.PI/180));function vo(e){let t=e.getPixelOrigin(),n=256*2**e.getZoom();return{zoom:e.getZoom(),size:n,ox:t.x,oy:t.y,x:o=>o*n-t.x,y:o=>o*n-t.y,km:(o,s)=>Mr(o,s)*n}}function Er(e,t){
let n=e;for(let o=0;o<4&&n.length;o+=1)n=Sr(n,t,o);return n}function Sr(e,t,n){let o=n%2,s=t[n],r=n<2?1:-1,i=[],a=e[e.length-2],c=e[e.length-1],l=((o?c:a)-s)*r>=
0;for(let m=0;m<e.length;m+=2){let h=e[m],w=e[m+1],g=((o?w:h)-s)*r>=0;if(g!==l){let y=o?c:a,R=o?w:h,D=(s-y)/(R-y);i.push(a+(h-a)*D,c+(w-c)*D)}g&&i.push(h,w),a=h,
c=w,l=g}return i}function ot(e,t,n,o,s=.7){let r=[],i=e.length-2,a=NaN,c=NaN;for(let l=0;l<=i;l+=2){let m=e[l]*t.size-t.ox,h=e[l+1]*t.size-t.oy;l&&l<i&&Math.abs(
m-a)<s&&Math.abs(h-c)<s||(r.push(m,h),a=m,c=h)}return o&&n?Er(r,n):r}function st(e,t){if(e.length<4)return"";let n="M"+e[0].toFixed(1)+" "+e[1].toFixed(1);for(let o=2;o<
e.length;o+=2)n+="L"+e[o].toFixed(1)+" "+e[o+1].toFixed(1);return t?n+"Z":n}var q=(e,t)=>e[0]<t[2]&&e[2]>t[0]&&e[1]<t[3]&&e[3]>t[1];var rt=64;var jr=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;function Mo(){let e=new Map;function t(n,o){for(let s=Math.floor(n[0]/rt);s<=Math.floor(n[2]/rt);s+=1)for(let r=Math.
floor(n[1]/rt);r<=Math.floor(n[3]/rt);r+=1)if(o(s*65536+r))return!0;return!1}return{add(n){t(n,o=>{let s=e.get(o);return s?s.push(n):e.set(o,[n]),!1})},remove(n){
t(n,o=>{let s=e.get(o),r=s?s.indexOf(n):-1;return r>=0&&s.splice(r,1),!1})},free(n,o){return!t(n,s=>{let r=e.get(s);return r!==void 0&&r.some(i=>i!==o&&q(n,i))})},
count(n){let o=new Set;return t(n,s=>{for(let r of e.get(s)||[])q(n,r)&&o.add(r);return!1}),o.size}}}var _e=null,Ht="",Ut=0,ze=new Map;function Lr(){if(Ut)return;
Ut=setTimeout(()=>{Ut=0});let e=getComputedStyle(document.body).fontFamily||"sans-serif";_e&&e===Ht||(Ht=e,_e=_e||document.createElement("canvas").getContext("2\
d"),ze=new Map)}function ee(e,t){Lr();let n=`${t.italic?"italic ":""}${t.weight||400} ${t.size}px ${Ht}`,o=n+"|"+e,s=ze.get(o);return s===void 0&&(ze.size>2e4&&
ze.clear(),_e.font=n,s=_e.measureText(e).width,ze.set(o,s)),s+(t.spacing||0)*Math.max(0,[...e].length-1)}var Ae=e=>jr.test(e),Zt=(e,t)=>[e[0]-t,e[1]-t,e[2]+t,e[3]+t];function Jt(e,t,n,o,s){let r=s==="middle"?e-n/2:s==="end"?e-n:e;return[r,t-o*.82,r+n,t+o*.26]}var Yt=matchMedia("(prefers-color-scheme: dark)"),Ie={selected:null,hover:null,layersOn:new Set(k.layers.map(e=>e.id)),mentions:!1,query:"",filters:{roles:new Set,
forms:new Set,sources:new Set,events:new Set},dateRange:null,undated:null,trail:!1,table:!1,view:null,theme:Yt.matches?"dark":"light",lang:k.lang,embed:!1,layout:0},
Gt=new Set,it=[],Vt=!1;function Eo(e,t){if(Object.is(e,t))return!0;if(e instanceof Set&&t instanceof Set)return e.size===t.size&&[...e].every(o=>t.has(o));if(!e||
!t||typeof e!="object"||typeof t!="object")return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(o=>Eo(e[o],t[o]))}function So(e,t){if(it.
push([e,t&&t.source||"panel"]),!Vt){Vt=!0;try{for(let n=it.shift();n;n=it.shift()){let[o,s]=n,r=new Set(Object.keys(o).filter(i=>!Eo(Ie[i],o[i])));for(let i of r)
Ie[i]=o[i];if(r.size)for(let i of[...Gt])i(Ie,r,s)}}finally{Vt=!1,it.length=0}}}var jo={get:()=>Ie,set:So,subscribe(e){return Gt.add(e),()=>Gt.delete(e)}};Yt.addEventListener(
"change",()=>So({theme:Yt.matches?"dark":"light"}));var ke=e=>{let t=document.documentElement.classList.contains("is-print")?"light":Ie.theme;return k.colours[t][e]||
k.colours[t].ink};var Ne=256*2**10,Cr=[0,1.9,1.3,.8],ce=[.5,.5],Or=.16;var Co=[-180,-60,180,75],Qt=null,Pe=[],W=null;function Oo(e,t){let n=new Path2D,o=[1/0,1/0,-1/0,-1/0];for(let s of e){for(let r=0;r<s.length;r+=2){let i=(s[r]-ce[0])*
Ne,a=(s[r+1]-ce[1])*Ne;r?n.lineTo(i,a):n.moveTo(i,a)}t&&n.closePath(),le(s,o)}return{path:n,box:o}}var te=(e,t)=>(e||[]).map(n=>Oo([ge(n,t)])),at=(e,t)=>(e||[]).
map(n=>Oo(n.map(o=>ge(o,t)),!0));function $r(e){let t=e.scale||1e4,[n,o,s,r]=e.view||Co,i=[P(n),z(r),P(s),z(o)],a=Or*Math.min(i[2]-i[0],i[3]-i[1]);return s-n>=360&&
([i[0],i[2]]=[-9,9]),r>=80&&(i[1]=-9),o<=-60&&(i[3]=9),{box:i,fade:a,zoom:e.zoom||0,land:at(e.land,t),countries:(e.countries||[]).map(c=>at(c.rings,t)),lakes:(e.
lakes||[]).flatMap(c=>at(c.polygons,t)),rivers:[3,2,1].map(c=>({rank:c,lines:(e.rivers||[]).filter(l=>(l.rank||3)===c).flatMap(l=>te(l.lines,t))})),adm1:te(e.adm1,
t),adm1Abroad:te(e.adm1_abroad,t),adm2:te(e.adm2,t),regions:(e.regions||[]).flatMap(c=>te(c.lines,t)),borders:te(e.borders,t),disputed:te(e.disputed,t)}}function zr(e){
let t=e.view||Co;ce=[P((t[0]+t[2])/2),(z(t[1])+z(t[3]))/2];let n=e.world&&e.world.scale||100;Qt={land:at(e.world&&e.world.land,n),borders:te(e.world&&e.world.borders,
n)},Pe=[...e.beneath||[],e].map($r)}function en(e,t,n,o){let s=t.size/Ne,r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.ox)/t.size,(n[3]+t.oy)/t.size];e.setTransform(
o*s,0,0,o*s,o*(ce[0]*t.size-t.ox-n[0]),o*(ce[1]*t.size-t.oy-n[1])),e.lineJoin="round";let i=(a,c)=>{for(let l of a)q(l.box,r)&&c(l.path)};return{fill(a,c){e.fillStyle=
c,i(a,l=>e.fill(l,"evenodd"))},tint(a,c,l,m){let h=new Path2D;i(a,w=>h.addPath(w)),e.strokeStyle=c,e.lineWidth=l/s,e.setLineDash([]),e.globalAlpha=m,e.stroke(h),
e.globalAlpha=1},stroke(a,c,l,m,h){e.strokeStyle=c,e.lineWidth=l/s,e.lineCap=m?"butt":"round",e.setLineDash((m||[]).map(w=>w/s)),e.globalAlpha=h||1,i(a,w=>e.stroke(
w)),e.globalAlpha=1},within(a,c){e.save();let l=new Path2D;i(a,m=>l.addPath(m)),e.clip(l,"evenodd"),c(),e.restore()}}}function $o(e,t,n){let o=e.getContext("2d"),
s=e.width/(n[2]-n[0]);o.setTransform(1,0,0,1,0,0),o.fillStyle=ke("water"),o.fillRect(0,0,e.width,e.height);let r=[(n[0]+t.ox)/t.size,(n[1]+t.oy)/t.size,(n[2]+t.
ox)/t.size,(n[3]+t.oy)/t.size],i=Pe.reduce((a,c,l)=>Lo(r,c)?l:a,-1);for(let a of i<0?[-1,0,1]:[])r[0]<a+1&&r[2]>a&&Ar(en(o,{...t,ox:t.ox-a*t.size},n,s));for(let a of Pe.
slice(Math.max(i,0)))q(a.box,r)&&(Lo(r,a)?zo(en(o,t,n,s),a,t):_r(e,a,t,n,s))}var Lo=(e,{box:t,fade:n})=>e[0]>=t[0]+n&&e[1]>=t[1]+n&&e[2]<=t[2]-n&&e[3]<=t[3]-n;function _r(e,t,n,o,s){
W=W||document.createElement("canvas"),W.width=e.width,W.height=e.height;let r=W.getContext("2d");r.fillStyle=ke("water"),r.fillRect(0,0,W.width,W.height),zo(en(
r,n,o,s),t,n),r.setTransform(1,0,0,1,0,0),r.globalCompositeOperation="destination-out";let i=y=>s*(y*n.size-n.ox-o[0]),a=y=>s*(y*n.size-n.oy-o[1]),[c,l,m,h]=[i(
t.box[0]),a(t.box[1]),i(t.box[2]),a(t.box[3])],w=s*t.fade*n.size;for(let[y,R,D,be]of[[c,0,c+w,0],[m,0,m-w,0],[0,l,0,l+w],[0,h,0,h-w]]){let pe=r.createLinearGradient(
y,R,D,be);for(let se=0;se<=4;se+=1)pe.addColorStop(se/4,`rgba(0,0,0,${(1-(se/4)**2*(3-se/2)).toFixed(3)})`);r.fillStyle=pe,r.fillRect(0,0,W.width,W.height)}r.globalCompositeOperation=
"source-over";let g=e.getContext("2d");g.setTransform(1,0,0,1,0,0),g.drawImage(W,0,0)}function Ar(e){e.fill(Qt.land,ke("abroad")),e.stroke(Qt.borders,ke("gov"),
.8)}function zo(e,t,n){let o=ke;for(let s of t.countries)e.stroke(s,o("river"),2);e.stroke(t.land,o("river"),2.8),e.fill(t.land,o("abroad")),e.stroke(t.land,o("\
abroad"),.8);for(let s of t.countries)e.fill(s,o("land"));Ir(e,n,o,t)}function Ir(e,t,n,o){t.zoom>=7.2&&e.stroke(o.adm2,n("dist"),.7),e.stroke(o.adm1Abroad,n("g\
ov"),.7,null,t.zoom>=5.5?.38:.2),e.fill(o.lakes,n("water")),e.stroke(o.lakes,n("river"),.8);let s=t.zoom<6?.7:1;for(let{rank:i,lines:a}of o.rivers)i===3&&t.zoom<
6.2||e.stroke(a,n("river"),Cr[i]*s,null,i===3?.75:1);t.zoom>=4.5&&e.stroke(o.adm1,n("gov"),1,null,t.zoom>=6?1:.6),e.stroke(o.regions,n("gov"),1.3,[8,3,1.5,3]);let r=[
...o.borders,...o.disputed];e.within(o.countries.flat(),()=>e.tint(r,n("border"),t.zoom<5?12:22,.13)),e.stroke(o.borders,n("border"),t.zoom<5?1.1:1.7),e.stroke(
o.disputed,n("border"),1.4,[5,3.5])}var Xt=null;function lt(e,t){if(!Pe.length)return!0;Xt=Xt||document.createElement("canvas").getContext("2d");let n=(e-ce[0])*Ne,o=(t-ce[1])*Ne;return Pe.some(s=>s.
countries.some(r=>r.some(i=>e>=i.box[0]&&e<=i.box[2]&&t>=i.box[1]&&t<=i.box[3]&&Xt.isPointInPath(i.path,n,o,"evenodd"))))}function _o(){zr(k.basemap||{})}var on={country:{size:14,weight:500,spacing:6,colour:"ink3",caps:!0},region:{size:12.5,weight:400,spacing:2.6,colour:"ink3",caps:!0},adm1:{size:11,weight:600,spacing:1.8,
colour:"ink3",caps:!0},adm2:{size:11,weight:400,spacing:1.2,colour:"ink3",caps:!0},capital:{size:13.5,weight:500,colour:"ink2",dot:"capital"},city:{size:12.5,weight:500,
colour:"ink2",dot:"city"},town:{size:11.5,weight:400,colour:"ink2",dot:"town"},village:{size:11,weight:400,colour:"ink2",dot:"village"},water:{size:12,weight:400,
colour:"riverlab",italic:!0},sea:{size:14,weight:400,colour:"riverlab",italic:!0,spacing:1}},Ao=["water","sea","country","region","adm1","capital","city","town",
"adm2","village"],Nr=[[0,0],[0,-9],[0,9],[-14,0],[14,0]],Pr=[[0,0],[0,-16],[0,16],[-24,0],[24,0],[0,-34],[0,34],[-44,0],[44,0],[0,-60],[0,60]],nn=[];function Io(){
let e=k.basemap||{},t=e.scale||1e4,n=(e.regions||[]).filter(r=>r.at&&!(e.labels||[]).some(i=>i.kind==="region"&&i.name===r.name)),o=[...e.labels||[],...n.map(r=>({
...r,kind:"region",rank:0,zoom:5.5,focus:!0}))],s=new Map((e.regions||[]).map(r=>[r.name,r.approximate]));nn=o.filter(r=>on[r.kind]).map((r,i)=>({...r,n:i,x:P(r.
at[0]/t),y:z(r.at[1]/t),approximate:r.kind==="region"?s.get(r.name):""})),nn.sort((r,i)=>Ao.indexOf(r.kind)-Ao.indexOf(i.kind)||(r.rank||0)-(i.rank||0)||r.n-i.n)}
var sn=e=>e.names&&e.names[Ve()]||e.name;function rn(e,t){let n=on[e];return Ae(t)?{...n,spacing:0,italic:!1,caps:!1,size:n.size+(n.caps?2:.5),weight:n.caps?400:
n.weight}:n}var Tr=(e,t)=>t.caps?e.toLocaleUpperCase(Ve()):e;function No(e,t,n,o,s,r){let i={x:e.toFixed(1),y:t.toFixed(1),"text-anchor":s==="start"?null:s,"fon\
t-size":o.size,"font-weight":o.weight,"font-style":o.italic?"italic":null,"letter-spacing":o.spacing||null,direction:Ae(n)?"rtl":null};return i.direction&&s!=="\
middle"&&(i["text-anchor"]=s==="end"?null:"end"),{halo:b("text",{...i,class:`halo on-${r}`},n),text:b("text",{...i,fill:`var(--${o.colour})`},n)}}function Fr(e,t,n,o){
let s={cx:t.toFixed(1),cy:n.toFixed(1)};return e==="capital"?b("rect",{x:(t-2.6).toFixed(1),y:(n-2.6).toFixed(1),width:5.2,height:5.2,class:"dot-full"}):e==="ci\
ty"?b("circle",{...s,r:2.7,class:"dot-full"}):b("circle",{...s,r:e==="town"?2.1:1.8,class:`dot-open on-${o}`})}var Rr=[[6,.35,"start"],[-6,.35,"end"],[0,-.62,"m\
iddle"],[0,1.3,"middle"],[5,-.3,"start"],[5,1,"start"],[-5,-.3,"end"],[-5,1,"end"]];function Dr(e,t,n,o,s){let r=ee(n,o),i=[e-3.5,t-3.5,e+3.5,t+3.5];if(!s(i))return null;
for(let[a,c,l]of Rr){let m=e+a,h=t+c*o.size,w=Zt(Jt(m,h,r,o.size,l),2);if(s(w))return{tx:m,ty:h,anchor:l,taken:[w,i]}}return null}function Br(e,t,n,o,s,{note:r,
divided:i}){let a=Math.max(ee(n,o),r?118:0);for(let[c,l]of i?Nr:Pr){let m=Zt(Jt(e+c,t+l,a,o.size,"middle"),4);if(r&&(m[3]+=14),s(m))return{tx:e+c,ty:t+l,anchor:"\
middle",taken:[m]}}return null}function Po(e,t,n,o,s,r,i){let a=l=>i(l)&&n.free(l),c=new Set;for(let l of nn){if(l.zoom>e.zoom+.01||r(l))continue;let m=e.x(l.x),
h=e.y(l.y);if(m<t[0]||m>t[2]||h<t[1]||h>t[3])continue;let w=on[l.kind].dot?"":l.kind+(l.id||l.name);!c.has(w)&&qr(l,m,h,n,a,o,s)&&w&&c.add(w)}}function qr(e,t,n,o,s,r,i){
let a=e.kind,c=sn(e),l=rn(a,c),m=Tr(c,l),h=l.dot?Dr(t,n,m,l,s):Br(t,n,m,l,s,{note:e.approximate,divided:a==="adm1"||a==="adm2"});if(!h)return!1;for(let R of h.taken)
o.add(R);let g=a==="water"||a==="sea"?"water":lt(e.x,e.y)?"land":"abroad",y=No(h.tx,h.ty,m,l,h.anchor,g);return r.append(y.halo),i.append(y.text),l.dot&&i.append(
Fr(l.dot,t,n,g)),e.approximate&&Wr(h,g,r,i),!0}function Wr(e,t,n,o){let s=d("map.approximate"),r=No(e.tx,e.ty+15,s,{size:11,weight:400,colour:"ink2"},"middle",t);
n.append(r.halo),o.append(r.text)}var M={map:null,base:null,groups:{},element:null};var Ur=.4,Fo=L.Renderer.extend({options:{padding:Ur},_initContainer(){this._container=this.options.element},_destroyContainer(){this._container.remove()},_updatePaths(){},
_update(){!this._zoom&&this._zoom!==0&&this.sync()},sync(){L.Renderer.prototype._update.call(this);let{min:e}=this._bounds,t=this._bounds.getSize();L.DomUtil.setPosition(
this._container,e),this.options.resize(this._container,e,t)},bounds(){let{min:e,max:t}=this._bounds;return[e.x,e.y,t.x,t.y]}});function Ro(e,t,n){let o=M.map.createPane(
e);return o.style.zIndex=t,n||(o.style.pointerEvents="none"),e}function Do(e,t){let n=f("canvas",{class:e,"aria-hidden":"true"});return new Fo({pane:Ro(e,t),element:n,
resize(o,s,r){let i=Math.min(3,window.devicePixelRatio||1);o.width=Math.round(r.x*i),o.height=Math.round(r.y*i),o.style.width=`${r.x}px`,o.style.height=`${r.y}p\
x`}})}function Bo(e,t,n){let o=b("svg",{class:e,focusable:"false",...n});return new Fo({pane:Ro(e,t),element:o,resize(s,r,i){s.setAttribute("width",i.x),s.setAttribute(
"height",i.y),s.setAttribute("viewBox",`${r.x} ${r.y} ${i.x} ${i.y}`)}})}var Te=7,an=400,qo=60*Math.PI/180,ln=3.5,Zr=.2,Uo=[],cn=0;function Ho(){let e=k.basemap||{};Uo=(e.rivers||[]).filter(t=>t.name).map(t=>({name:t.name,names:t.names,
rank:t.rank||3,lines:t.lines.map(n=>{let o=ge(n,e.scale||1e4);return{line:o,box:le(o)}})})).sort((t,n)=>t.rank-n.rank)}function Jr(e,t,n){let o=ot(e,t),s=[],r=0;
for(let i=2;i<o.length;i+=2){let a=o[i-2],c=o[i-1],l=o[i]-a,m=o[i+1]-c,h=Math.hypot(l,m);if(!h)continue;let w=r;for(;w<=h;w+=Te){let g=a+l*w/h,y=c+m*w/h;if(g>n[0]&&
g<n[2]&&y>n[1]&&y<n[3]?s.push([g,y]):s.length&&s[s.length-1]&&s.push(null),s.length>4e3)return s}r=w-h}return s}function Kr(e){let t=[],n=[];for(let o of[...e,null])
o?n.push(o):n.length&&(t.push(n),n=[]);return t}function Vr(e){return e.map((n,o)=>{let s=0,r=0,i=0,a=Math.min(4,o,e.length-1-o);for(let c=o-a;c<=o+a;c+=1)s+=e[c][0],
r+=e[c][1],i+=1;return[s/i,r/i]})}function Yr(e){let t=[];for(let n=1;n<e.length;n+=1)t.push(Math.atan2(e[n][1]-e[n-1][1],e[n][0]-e[n-1][0]));return t}var Wo=(e,t)=>Math.
abs(Math.atan2(Math.sin(e-t),Math.cos(e-t)));function Gr(e,t,n){let o=0,s=0;for(let r=t+1;r<n;r+=1){let i=Wo(e[r],e[r-1]);if(i>Zr)return 1/0;o=Math.max(o,Wo(e[r],
e[t])),s+=i}return o>qo||s>qo*1.6?1/0:o+s*.5}function Xr(e,t,n,o,s){let r=Yr(e),i=0;for(let l=1;l<e.length;l+=1)i+=Math.hypot(e[l][0]-e[l-1][0],e[l][1]-e[l-1][1]);
let a=Math.ceil(t*(e.length-1)/Math.max(i,1))+1,c=null;for(let l=0;l+a<e.length;l+=3){let m=Gr(r,l,l+a);if(m===1/0||c&&m>=c.cost)continue;let h=e.slice(l,l+a+1),
w=h.filter((g,y)=>y%2===0).map(([g,y])=>[g-o*.6,y-o*.9-ln,g+o*.6,y+o*.35]);w.every(g=>s(g)&&n.free(g))&&(c={cost:m,points:h,taken:w})}return c}function Qr(e,t,n,o,s,r){
let i=n[n.length-1],a=n[0][0]>i[0]?[...n].reverse():n,c={"font-size":t.size,"font-weight":t.weight,"font-style":t.italic?"italic":null},l;if(Ae(e)){let m=a[0],h=a[a.
length-1],w=Math.atan2(h[1]-m[1],h[0]-m[0])*180/Math.PI,g=a[Math.floor(a.length/2)];l=y=>b("text",{...c,...y,direction:"rtl","text-anchor":"middle",transform:`t\
ranslate(${g[0].toFixed(1)} ${(g[1]-ln).toFixed(1)}) rotate(${w.toFixed(1)})`},e)}else{cn+=1;let m=`${M.element.id}-course-${cn}`;s.append(b("path",{id:m,d:st(a.
flat()),fill:"none"})),l=h=>b("text",{...c,...h,dy:-ln},b("textPath",{href:`#${m}`,startOffset:"50%","text-anchor":"middle"},e))}s.append(l({class:`halo on-${o}`})),
r.append(l({fill:"var(--riverlab)"}))}function Zo(e,t,n,o,s,r){cn=0;let i=[(t[0]+e.ox)/e.size,(t[1]+e.oy)/e.size,(t[2]+e.ox)/e.size,(t[3]+e.oy)/e.size];for(let a of Uo)
a.rank===3&&e.zoom<8||a.rank===2&&e.zoom<6||ei(a,e,t,i,n,o,s,r)}function ei(e,t,n,o,s,r,i,a){let c=sn(e),l=rn("water",c),m=ee(c,l)+10,h=[],w=e.lines.filter(g=>q(
g.box,o)).flatMap(g=>Kr(Jr(g.line,t,n))).filter(g=>g.length*Te>m).sort((g,y)=>y.length-g.length);for(let g of w)for(let y=0;y<g.length;y+=Math.ceil(an/Te)){let R=g.
slice(y,y+Math.ceil(an/Te));if(R.length*Te<m)continue;let D=Xr(Vr(R),m,s,l.size,a);if(!D)continue;let[be,pe]=D.points[Math.floor(D.points.length/2)];if(h.some(([
jt,zs])=>Math.hypot(jt-be,zs-pe)<an*.6))continue;h.push([be,pe]);for(let jt of D.taken)s.add(jt);let se=lt((be+t.ox)/t.size,(pe+t.oy)/t.size);Qr(c,l,D.points,se?
"land":"abroad",r,i)}}var ct=[],j=null,J=null;function ni(e,t){let n=new Set([e,t]),o=(s,r)=>{s<t&&r>e&&n.add(Math.max(s,e)).add(Math.min(r,t))};for(let s of j.spans)o(s.start,s.end);
for(let[s,r]of j.sentences)o(s,r);for(let s of p.items)v.articles[s.article]===j&&s.kind==="name"&&o(...Yo(s));for(let s of p.items)v.articles[s.article]===j&&o(
s.cite.start,s.cite.end);return J&&o(...J),[...n].sort((s,r)=>s-r)}function oi(e,t){let n=[];for(let o of j.spans)o.start>e||o.end<t||(n.push(o.kind),o.kind==="\
actor"&&n.push(`side-${o.slot<0?"none":o.slot%4}`));return n.join(" ")}function si([e,t]){let n=ni(e,t),o=j.title&&ae(e,t).trim()===j.title.trim(),s=f("p",{dir:"\
auto",class:o?"title":null});for(let r=0;r+1<n.length;r+=1){let i=f("span",{class:oi(n[r],n[r+1]),"data-s":n[r],"data-e":n[r+1]},ae(n[r],n[r+1]));ct.push(i),s.append(
i)}return s}function dn(){j=Q(),ct=[];let e=j.paragraphs.length?j.paragraphs:[[0,j.points.length]];u("article").replaceChildren(...e.map(si)),u("article").setAttribute(
"lang",j.lang),u("desk-title").textContent=j.title||d("page.untitled"),u("desk-title").setAttribute("lang",j.lang)}function Vo(){dn(),u("article").addEventListener(
"click",ri)}function ri(e){let t=document.getSelection();if(t&&!t.isCollapsed)return;let n=e.target.closest("[data-s]");if(!n)return;let o=Number(n.dataset.s),s=p.
items.find(r=>v.articles[r.article]===j&&r.cite.start<=o&&o<r.cite.end);s&&$(s.ref)}var Jo="";function Yo({title:e,cite:t}){let n=ae(t.start,t.end).split(e)[0],
o=t.start+Array.from(n).length;return[o,o+Array.from(e).length]}function ii(e){let t=to("#article p"),n=t.findIndex(o=>e&&o.contains(e));t.forEach((o,s)=>o.classList.
toggle("here",s===n)),u("which-paragraph").textContent=n<0?"":d("desk.paragraph",{n:n+1,total:t.length})}function ai(e,t,n,o){return J?e>=J[0]&&t<=J[1]:!!(n&&o&&
e>=o[0]&&t<=o[1])}function dt(e){if(!e&&!J)return;J=e;let t=u("text").scrollTop;dn(),u("text").scrollTop=t,fn();let n=e&&ct.find(o=>Number(o.dataset.e)>e[0]);n&&
n.scrollIntoView({block:"nearest"})}function fn(){let e=x();Q()!==j&&dn();let[t,n]=e?[e.cite.start,e.cite.end]:[-1,-1],o=e&&(e.claim?e.claim.highlight:e.kind===
"name"&&Yo(e)),s=null;for(let r of ct){let i=Number(r.dataset.s),a=Number(r.dataset.e),c=i>=t&&a<=n;r.classList.toggle("lit",c);let l=ai(i,a,c,o);r.classList.toggle(
"pick",l&&!J),r.classList.toggle("chosen",l&&!!J),c&&!s&&(s=r)}if(ii(s),s&&e.ref!==Jo){let r=u("text"),i=s.getBoundingClientRect(),a=r.getBoundingClientRect();r.
scrollTo({top:r.scrollTop+i.top-a.top-a.height/3,behavior:Ke()?"auto":"smooth"})}Jo=e?e.ref:""}function Ko(e,t){let n=e.parentElement&&e.parentElement.closest("\
[data-s]");return n?Number(n.dataset.s)+Array.from(e.textContent.slice(0,t)).length:-1}function ft(){let e=document.getSelection();if(!e||!e.rangeCount||e.isCollapsed)
return null;let t=e.getRangeAt(0);if(!u("article").contains(t.startContainer))return null;let n=Ko(t.startContainer,t.startOffset),o=Ko(t.endContainer,t.endOffset);
return n>=0&&o>n?[n,o]:null}var li="123456789abcdefghijklmnopqrstuvwxyz",ut=new Map,Fe=null,Re=()=>!u("choose").hidden;function _(){Re()&&(ye(null),dt(null),u("choose").hidden=!0,ut=new Map,
Fe&&Fe.isConnected&&Fe.focus(),Fe=null)}function Xo(e){let t=ut.get(e.toLowerCase());return t?(t(),!0):!1}function T(e,t,{above:n=[],below:o=[]}={}){Re()||(Fe=document.
activeElement),ut=new Map;let s=t.map(({label:a,run:c,mark:l},m)=>{let h=li[m]||"",w=()=>{_(),c()};return h&&ut.set(h,w),f("li",{},f("button",{type:"button",class:"\
option",on:{click:w}},f("kbd",{},h),l||null,f("span",{},a)))}),r=u("choose");r.replaceChildren(f("div",{class:"head"},f("h2",{id:"choose-title"},e),f("button",{
type:"button",class:"shut",on:{click:_}},f("kbd",{},"Esc"),` ${d("desk.escape")}`)),...n,t.length?f("ul",{class:"options"},s):"",...o),r.hidden=!1;let i=G(".opt\
ion",r)&&t.length?G(".option",r):G("[data-first]",r)||G("button",r);i&&i.focus(),r.scrollIntoView({block:"nearest"})}function K(e,t,n,o=d("desk.set")){let s=f("\
form",{class:"fields"},f("label",{for:t.id},e),t,f("button",{type:"submit",class:"do"},o));return s.addEventListener("submit",r=>{r.preventDefault(),_(),n()}),s}
var de=(e,t={})=>f("input",{type:"text",id:e,maxlength:300,autocomplete:"off",...t});function ci({text:e}){let t=[],n=0,o=0;for(let s of e.matchAll(/\S+/g)){n+=Array.from(e.slice(o,s.index)).length;let r=Array.from(s[0]).length;t.push([n,n+r]),n+=
r,o=s.index+s[0].length}return t}function pt([e,t]){let n=ci(Q()),o=Math.max(0,n.findIndex(([,g])=>g>e)),s=Math.max(o,n.filter(([g])=>g<t).length-1),r=(g,y,R)=>f(
"input",{type:"range",id:g,min:0,max:n.length-1,step:1,value:y,"data-first":R,class:"word"}),i=r("f-first",o,!0),a=r("f-last",s,!1),c=f("output",{for:"f-first f\
-last",class:"words",dir:"auto"}),l=()=>[n[i.valueAsNumber][0],n[a.valueAsNumber][1]],m=()=>ae(...l()),h=()=>{for(let g of[i,a])g.setAttribute("aria-valuetext",
ae(...n[g.valueAsNumber]));c.textContent=m(),dt(l())};i.addEventListener("input",()=>{i.valueAsNumber>a.valueAsNumber&&(a.value=i.value),h()}),a.addEventListener(
"input",()=>{a.valueAsNumber<i.valueAsNumber&&(i.value=a.value),h()});let w=f("div",{class:"picker"},c,f("label",{for:"f-first"},d("desk.ask.first")),i,f("label",
{for:"f-last"},d("desk.ask.last")),a,f("p",{class:"hint"},d("desk.ask.words_hint")));return w.addEventListener("keydown",g=>{g.key!=="Enter"||!g.target.form||(g.
preventDefault(),g.target.form.requestSubmit())}),{node:w,span:l,text:m,light:h}}var xe=()=>{let e=x();return e&&e.claim&&e.kind!=="stale"?e:null},di=e=>e.slot>=0?f("i",{class:`square side-${e.slot%4}`}):null,Qo=e=>e.split(/[,،;]/).map(t=>t.
trim()).filter(Boolean);function mt(){let e=xe();if(!e)return;let t=s=>s&&E("set",{side:s}),n=de("f-side",{maxlength:80}),o=de("f-who",{value:e.claim.who.join("\
, ")});T(d("desk.ask.side"),v.sides.map(s=>({label:s.name,mark:di(s),run:()=>t(s.id)})),{below:[K(d("desk.ask.other_side"),n,()=>t(n.value.trim().toLowerCase().
replace(/\s+/g,"-"))),K(d("desk.ask.who"),o,()=>E("set",{actors:Qo(o.value)}))]})}function ht(){let e=xe();if(!e)return;let t=v.roles.map(o=>({label:ne(o),run:()=>E(
"set",{role:o})})),n=f("select",{id:"f-event"},f("option",{value:""},d("desk.ask.no_event")),v.events.map(o=>f("option",{value:o,selected:o===e.claim.event},d(`\
event.${o}`))));T(d("desk.ask.role"),t,{below:[K(d("desk.ask.event"),n,()=>n.value&&E("set",{event:n.value}))]})}function gt(){let e=xe();if(!e)return;let t=new Set(
p.items.filter(o=>o.article===e.article&&o.claim).flatMap(o=>o.claim.who)),n=de("f-whom",{value:e.claim.targets.join(", ")});T(d("desk.ask.whom"),[...t].slice(0,
12).map(o=>({label:o,run:()=>E("set",{targets:[o]})})),{below:[K(d("desk.ask.whom_field"),n,()=>E("set",{targets:Qo(n.value)}))]})}function wt(){xe()&&T(d("desk\
.ask.sure"),["stated","doubted","denied","planned"].map(e=>({label:d(`desk.sure.${e}`),run:()=>E("set",{sure:e})})))}function kt(){let e=xe();if(!e)return;let{date:t}=e.
claim,n=f("input",{type:"date",id:"f-from",value:t.start,"data-first":!0}),o=f("input",{type:"date",id:"f-to",value:t.end}),s=()=>{_(),E("set",{date:"none"})},r=f(
"form",{class:"fields"},f("label",{for:"f-from"},d("desk.ask.from")),n,f("label",{for:"f-to"},d("desk.ask.to")),o,f("button",{type:"submit",class:"do"},d("desk.\
ask.set_day")),f("button",{type:"button",class:"do",on:{click:s}},d("desk.ask.no_day")));r.addEventListener("submit",i=>{i.preventDefault(),!(!n.value&&!o.value)&&
(_(),E("set",{...n.value?{date:n.value}:{},...o.value?{date_end:o.value}:{}}))}),T(d("desk.ask.day"),[],{below:[r]})}function es(){let e=xe();if(!e||e.kind==="a\
dded")return;let t=pt(ft()||[e.cite.start,e.cite.end]),n=f("form",{class:"fields"},t.node,f("button",{type:"submit",class:"do"},d("desk.set")));n.addEventListener(
"submit",o=>{o.preventDefault();let s=t.text();_(),E("set",{quote:s})}),T(d("desk.ask.words"),[],{below:[n]}),t.light()}function yt(){let e=x();if(!e||!["change\
d","rejected"].includes(e.state))return;let t=e.state==="rejected"?"reject":"set",n=s=>s&&O("explain",{ref:e.ref,why:s}),o=de("f-why");T(d("desk.ask.why"),(v.reasons[t]||
[]).map(s=>({label:s,run:()=>n(s)})),{below:[K(d("desk.ask.other_why"),o,()=>n(o.value.trim()))]})}var ns=e=>Number(e)>0?Number(e):null,ss=({lng:e,lat:t})=>({lon:Number(e.toFixed(5)),lat:Number(t.toFixed(5))});function rs(e,t,n=!0){if(Z)return f("p",{class:"h\
int"},d("desk.offline.needs"));let o=f("ol",{class:"found"}),s=de("f-place",{type:"search",value:e,maxlength:100,"data-first":n}),r="",i=()=>{if(r=s.value.trim(),
r.length<2)return o.replaceChildren();let a=r;return Ze("/api/places",{q:r}).then(({places:c})=>{if(a!==r)return;let l=c.map(m=>f("li",{},f("button",{type:"butt\
on",class:"option",on:{click:()=>t(m)}},f("b",{},m.name)," ",[m.admin1,m.country].filter(Boolean).join(", "))));o.replaceChildren(...l.length?l:[f("li",{class:"\
none"},d("desk.ask.no_such"))])}).catch(()=>{})};return s.addEventListener("input",i),s.addEventListener("keydown",a=>{let c=G("button",o);a.key==="Enter"&&(a.preventDefault(),
c&&c.click())}),e&&i(),f("div",{class:"fields"},f("label",{for:"f-place"},d("desk.ask.gazetteer")),s,o)}var mn=(e,t,n)=>f("input",{type:"number",id:e,min:t,max:n,
step:"any",inputmode:"decimal"});function De(){let e=x();if(!e||["stale","unread"].includes(e.kind))return;let t=mn("f-radius",.1,2e3),n=c=>{let l=ns(t.value);_(),
E("move",{...c,...l?{radius_km:l}:{}})},o=e.claim&&e.claim.place&&e.claim.place.at,s=K(d("desk.ask.radius"),t,()=>{let c=e.claim.place,l=ns(t.value);l&&E("move",
{...c.id?{place:c.id}:{lon:o[0],lat:o[1]},radius_km:l})},d("desk.ask.set_radius"));o||(G("button",s).hidden=!0);let r=mn("f-lon",-180,180),i=mn("f-lat",-90,90),
a=K(d("desk.ask.longitude"),r,()=>{r.value&&i.value&&n({lon:Number(r.value),lat:Number(i.value)})},d("desk.ask.put"));a.insertBefore(f("label",{for:"f-lat"},d("\
desk.ask.latitude")),a.lastChild),a.insertBefore(i,a.lastChild),T(d("desk.ask.place",{name:e.title||d("desk.ask.it")}),[],{below:[rs(e.title,c=>n({place:c.id})),
f("p",{class:"hint"},d("desk.ask.click")),s,a]}),ye(c=>n(ss(c)))}var os=(e,t,n)=>f("select",{id:e},t.map(([o,s])=>f("option",{value:o,selected:o===n},s)));function is(){
let e=x(),t=e?e.article:0,n=Q(),o=n.sentences.find(([l,m])=>e&&l<=e.cite.start&&e.cite.start<m)||n.sentences[0],s=pt(ft()||o||[0,1]),r=os("f-new-side",v.sides.map(
l=>[l.id,oe(l.id).name]),e&&e.claim?e.claim.layer:""),i=os("f-new-role",v.roles.map(l=>[l,ne(l)]),"operating"),a=(l,m)=>{let[h,w]=s.span(),g=s.text();_(),O("add",
{article:t,start:h,end:w,...Z?{quote:g}:{},place:m,to:{role:i.value,side:r.value,...l}})},c=()=>u("f-place")?u("f-place").value.trim():"";T(d("desk.ask.new"),[],
{below:[f("form",{class:"fields",on:{submit:l=>{l.preventDefault(),(u("f-place")||r).focus()}}},s.node),f("div",{class:"fields"},f("label",{for:"f-new-side"},d(
"desk.ask.new_who")),r,f("label",{for:"f-new-role"},d("desk.ask.new_what")),i),rs("",l=>a({place:l.id},l.name),!1),f("p",{class:"hint"},d("desk.ask.new_hint")),
f("button",{type:"button",class:"do",on:{click:()=>a({},"")}},d("desk.ask.no_place"))]}),s.light(),ye(l=>a(ss(l),c()))}function as(e){let t=p.detail&&p.detail.rivals[e-
1];t&&x()&&E("move",{place:t.id})}var F=e=>e.split("-").map(Number);function xt(e){let[t,n,o]=F(e),s=n<=2?t-1:t,r=Math.floor(s/400),i=s-r*400,a=Math.floor((153*(n+(n>2?-3:9))+2)/5)+o-1;return r*
146097+i*365+Math.floor(i/4)-Math.floor(i/100)+a-719468}function hn(e){let t=e+719468,n=Math.floor(t/146097),o=t-n*146097,s=Math.floor((o-Math.floor(o/1460)+Math.
floor(o/36524)-Math.floor(o/146096))/365),r=o-(365*s+Math.floor(s/4)-Math.floor(s/100)),i=Math.floor((5*r+2)/153),a=r-Math.floor((153*i+2)/5)+1,c=i+(i<10?3:-9),
l=s+n*400+(c<=2?1:0),m=h=>String(h).padStart(2,"0");return`${String(l).padStart(4,"0")}-${m(c)}-${m(a)}`}var gn=e=>F(hn(xt(e)+1))[2]===1;function V(e,t,n){let[o,s,r]=F(t),i=C.cldr,a=m=>X(String(m).padStart(2,"0")),c=i.days[fi(t)],l={d:n||X(r),dd:n||a(r),M:X(s),MM:a(s),y:X(o),MMMM:i.months[s-1],MMM:i.
short[s-1],LLL:i.short[s-1],LLLL:(i.alone||i.months)[s-1],E:c,c};return i.patterns[e].replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g,(m,h,w)=>w?l[m]||l[w]||m:h.replaceAll(
"''","'")||"'")}var fi=e=>((xt(e)+3)%7+7)%7,bt=(e,t)=>V(t&&F(e)[0]===ui()?"day_short":"day",e);function ui(){let e=k.articles.find(t=>t.published);return e?F(e.
published)[0]:null}function cs(e,t,n,o){let[s,r]=F(e);return n?r===o?X(s):V("month",e):bt(e,t)}function ds(e,t){if(!e||!e.start&&!e.end)return e&&e.words?e.words:
d("date.none");let{start:n,end:o}=e;if(n&&!o)return d("date.since",{date:cs(n,t,F(n)[2]===1,1)});let s=o||"";return n?n===o?bt(n,t):pi(n,s,t):d(t?"date.by":"dat\
e.until",{date:cs(s,t,gn(s),12)})}function pi(e,t,n){let[o,s,r]=F(e),[i,a]=F(t),c=r===1&&gn(t),l=(m,h)=>d("date.range",{start:m,end:h});return c&&o===i?s===a?V(
"month",e):s===1&&a===12?X(o):l((C.cldr.alone||C.cldr.months)[s-1],V("month",t)):c?l(V("month",e),V("month",t)):o===i&&s===a?V("range_first",e)+V("range_last",t):
l(o===i?V("day_short",e):bt(e,n),bt(t,n))}var fs=e=>e.charAt(0).toLowerCase()+e.slice(1),ne=e=>fs(d(`role.${e}`)),vt=e=>d(`desk.kind.${e.kind}`),oe=e=>v.sides.find(t=>t.id===e)||{id:e,name:e,slot:-1};function wn(e){
return b("svg",{class:`bars l${e}`,viewBox:"0 0 20 14",width:20,height:14,"aria-hidden":"true"},[1,2,3].map(t=>b("rect",{x:(t-1)*7,y:14-t*4.4,width:5.4,height:t*
4.4,class:t<=e?"on":"off"})))}var hi=e=>e.start||e.end||e.words?ds(e):d("desk.token.no_day");function fe(e,t,n,o,s){return f("button",{type:"button",class:s?`to\
ken ${s}`:"token",on:{click:o}},f("span",{class:"said",dir:"auto"},e),f("span",{class:"caption"},t,n?f("kbd",{},n):null))}function gi(e){let{claim:t}=e;if(e.kind===
"name")return[fe(e.title,d("desk.token.name"),"M",De,"where")];if(!t)return[f("p",{class:"plain",dir:"auto"},e.cite.quote)];let n=oe(t.layer),o=t.who.length?Tt(
t.who):n.id==="unattributed"?d("desk.token.nobody"):n.name,s=n.slot>=0?f("i",{class:`square side-${n.slot%4}`}):null;return[fe([s,o],d("desk.token.who"),"S",mt),
fe(ne(t.role),t.event?d("desk.token.what_event",{event:fs(d(`event.${t.event}`))}):d("desk.token.what"),"T",ht),t.targets.length?fe(Tt(t.targets),d("desk.token.\
whom"),"W",gt):null,wi(t.place),fe(hi(t.date),t.date.words?d("desk.token.when_words",{words:t.date.words}):d("desk.token.when"),"D",kt),fe(d(`desk.sure.${t.sure}`),
d("desk.token.sure"),"H",wt)]}function wi(e){let t=e?e.title:d("desk.token.no_place"),n=e&&e.radius_km?d("desk.token.within",{place:t,km:e.radius_km}):t,o=e&&e.
words?d("desk.token.where_words",{words:e.words}):d("desk.token.where");return fe(n,o,"M",De,"where")}function ki(e){return e.reasons.map(([t,n])=>f("li",{},wn(
t),f("span",{dir:"auto"},n)))}function yi(e){return!["changed","rejected"].includes(e.state)||e.kind==="stale"?[]:[f("button",{type:"button",class:"link",on:{click:yt}},
d("desk.why",{why:e.why||d("desk.no_why")})),f("kbd",{},"Y")]}function xi(){let e=p.detail&&p.detail.everywhere&&p.detail.everywhere.at(-1);if(!e)return[];let t=e.
about==="actor"?"actor":e.where?"place":"place_bare",n=e.about==="actor"?oe(e.where).name:e.where;return[f("button",{type:"button",class:"do",on:{click:tt}},f("\
kbd",{},"E")," ",d(`desk.everywhere_${t}`,{...e,where:n}))]}function bi(e){let t={"=":"span","-":"del","+":"ins"};return[f("p",{class:"plain"},d("desk.ask.still\
_true")),f("p",{class:"change",dir:"auto"},e.changes.length?e.changes.map(([n,o])=>[f(t[n],{},o)," "]):f("del",{},e.cite.quote)),f("p",{class:"plain small"},e.told)]}
function vi(e){return e&&e.kind==="stale"?["still_true","aside"]:e&&e.state==="undecided"&&e.kind==="name"?["leave","no_place"]:e&&e.state==="undecided"&&e.kind===
"unread"?["nothing","no_event"]:[e&&I(e)&&e.state!=="rejected"?"next":"accept",e&&e.kind==="added"?"remove":"reject"]}function us(){let e=x(),t=N(),n=e?t.findIndex(
r=>r.ref===e.ref)+1:0;u("position").textContent=e?d("desk.position",{n:n||"–",total:t.length}):d("desk.nothing"),u("kind").textContent=e?[vt(e),I(e)?d(`desk.s\
tate.${e.state}`):""].filter(Boolean).join(" · "):"",u("sentence").replaceChildren(...(e?e.kind==="stale"?bi(e):gi(e):[]).filter(Boolean)),u("reasons").replaceChildren(
...e?ki(e):[]),u("early").hidden=!e||!e.reasons.length,u("why").replaceChildren(...e?yi(e):[]),u("offer").replaceChildren(...e?xi():[]);let[o,s]=vi(e);u("accept").
disabled=!e,u("accept-word").textContent=d(`desk.do.${o}`),u("reject").disabled=!e,u("reject-word").textContent=d(`desk.do.${s}`),u("undo").disabled=!p.undo,u("\
redo").disabled=!p.redo}var ps=()=>E("accept",{},{goOn:!0}),ms=()=>E("reject",{},{goOn:!0});var Ei=9,Si=6.5,Mt=60,ji=70,Be,qe,U,kn=0,yn=null,Et="",xn=!1;function gs(){M.map=L.map(u("desk-map"),{zoomControl:!1,attributionControl:!1,zoomSnap:.25,zoomDelta:.5,
wheelPxPerZoomLevel:120,minZoom:2,maxZoom:14,keyboard:!1}),M.element=M.map.getContainer(),M.map.setView([20,0],3),_o(),Io(),Ho(),Be=Do("ground",210),qe=Bo("mark\
s",610,{"aria-hidden":"true"}),M.map.addLayer(Be),M.map.addLayer(qe),U=Object.fromEntries(["shapes","halos","letters","others","picks"].map(e=>[e,b("g",{class:e})])),
qe.options.element.append(...Object.values(U)),M.map.on("moveend viewreset resize zoomend",St),M.map.on("click",e=>{if(!yn)return;let t=yn;ye(null),t(e.latlng.wrap())}),
jo.subscribe((e,t)=>{t.has("theme")&&St()}),u("nearer").addEventListener("click",()=>M.map.zoomIn()),u("farther").addEventListener("click",()=>M.map.zoomOut()),
new ResizeObserver(()=>M.map.invalidateSize({animate:!1})).observe(u("desk-map"))}function ye(e){yn=e,u("desk-map").classList.toggle("aim",!!e)}function St(){kn||
(kn=requestAnimationFrame(Oi))}var bn=e=>[P(e[0]),z(e[1])],Li=e=>{let{slot:t}=oe(e);return t>=0?`var(--s${t%4})`:"var(--ink2)"},ue=e=>e&&(e.claim&&e.claim.place&&
e.claim.place.at||e.spot)||null,hs=e=>e.claim?e.claim.layer:"";function ws(){let e=x(),t=e?e.ref+JSON.stringify(ue(e))+!!p.detail:"";t!==Et&&Ci(e),Et=t,St()}function Ci(e){
let t=ue(e),n=p.detail?p.detail.rivals:[],o=t?[t]:[],s=n.filter(h=>h.km===null||h.km<1500).map(h=>h.at),r=e&&Et?[]:p.items.map(ue).filter(Boolean),i=[...o,...s],
a=i.length>1?i:[...o,...r];if(!a.length)return;let c=p.detail&&p.detail.shape?ks(p.detail.shape):[],l=le(a.map(bn).flat());if(i.length===1&&c.length)for(let h of c)
le(h,l);let m=L.latLngBounds([Oe(l[1]),(l[0]-.5)*360],[Oe(l[3]),(l[2]-.5)*360]);M.map.fitBounds(m,{paddingTopLeft:[Mt,Mt],paddingBottomRight:[Mt+ji,Mt],maxZoom:i.
length>1||c.length>1?Ei:Si,animate:!Ke()&&Et!==""})}var ks=e=>{let{polygons:t,lines:n}=xo({id:Math.random(),geometry:e});return[...t.flat(),...n]};function Oi(){
if(kn=0,M.map._animatingZoom||xn)return;Be.sync(),qe.sync();let e=vo(M.map),t=qe.bounds();$o(Be.options.element,e,Be.bounds());let n=Mo();for(let a of Object.values(
U))a.replaceChildren();$i(e,t),zi(e),Ai(e,n);let o=M.map.getSize(),s=M.map.containerPointToLayerPoint([0,0]),r=[s.x,s.y,s.x+o.x,s.y+o.y],i=a=>!q(a,r)||a[0]>r[0]&&
a[1]>r[1]&&a[2]<r[2]&&a[3]<r[3];Zo(e,t,n,U.halos,U.letters,i),Po(e,t,n,U.halos,U.letters,()=>!1,i)}function $i(e,t){let n=p.detail;if(!n)return;let o=[...n.regions.
map(s=>[s,"region"]),[n.shape,"shape"]];for(let[s,r]of o){if(!s||s.type==="Point")continue;let i=ks(s).map(a=>st(ot(a,e,t,!0),!0)).join("");U.shapes.append(b("p\
ath",{d:i,class:r,"fill-rule":"evenodd"}))}}function zi(e){let t=x(),n=ue(t),o=new Set;for(let s of p.items){let r=ue(s);if(!r||s.state==="rejected"||n&&String(
r)===String(n))continue;let i=`${r}${hs(s)}`;if(o.has(i))continue;o.add(i);let[a,c]=bn(r);U.others.append(b("circle",{cx:e.x(a).toFixed(1),cy:e.y(c).toFixed(1),
r:5,fill:Li(hs(s))}))}}function ys(e,t){let n=e&&e.claim&&e.claim.place&&e.claim.place.id;return n?n===t.id:_i(t.at,ue(e))}var _i=(e,t)=>!!(e&&t)&&Math.abs(e[0]-
t[0])<1e-4&&Math.abs(e[1]-t[1])<1e-4;function Ai(e,t){let n=x(),o=ue(n),r=(p.detail?p.detail.rivals:[]).map((i,a)=>({...i,n:a+1,solid:ys(n,i)}));o&&!r.some(i=>i.
solid)&&r.push({at:o,n:0,solid:!0,name:n.claim?n.claim.place.title:n.title,admin1:""});for(let i of r.sort((a,c)=>Number(c.solid)-Number(a.solid))){let[a,c]=bn(
i.at),l=e.x(a),m=e.y(c),h=Math.max(ee(i.name,{size:13,weight:600}),ee(i.admin1,{size:11,weight:400})),w=[l+16,m-12,l+18+h,m+18],g=i.solid||t.free(w);t.add([l-14,
m-14,l+14,m+14]),g&&t.add(w),U.picks.prepend(Ii(i,l,m),...g?Ti(i,l+18,m):[])}}function Ii(e,t,n){let o=b("g",{class:e.solid?"pin solid":"pin",transform:xs(t,n)},
b("circle",{r:13,class:"rim"}),b("circle",{r:11,class:"disc"}),e.n?b("text",{y:4.5},Ce(e.n)):b("circle",{r:3,class:"eye"}));return e.solid?o.addEventListener("p\
ointerdown",s=>Pi(s,o,t,n)):o.addEventListener("click",s=>{s.stopPropagation(),E("move",{place:e.id})}),o}var xs=(e,t)=>`translate(${e.toFixed(1)} ${t.toFixed(1)}\
)`,Ni=4;function Pi(e,t,n,o){if(e.button>0)return;e.stopPropagation(),e.preventDefault(),M.map.dragging.disable(),t.setPointerCapture(e.pointerId),xn=!0;let s=a=>[
a.clientX-e.clientX,a.clientY-e.clientY],r=a=>{let[c,l]=s(a);t.setAttribute("transform",xs(n+c,o+l))},i=a=>{t.removeEventListener("pointermove",r),M.map.dragging.
enable(),xn=!1;let[c,l]=s(a);if(a.type==="pointerup"&&Math.hypot(c,l)>=Ni){let{lng:m,lat:h}=M.map.layerPointToLatLng([n+c,o+l]).wrap();E("move",{lon:Number(m.toFixed(
5)),lat:Number(h.toFixed(5))})}else St()};t.addEventListener("pointermove",r),t.addEventListener("pointerup",i,{once:!0}),t.addEventListener("pointercancel",i,{
once:!0})}function Ti(e,t,n){return[[e.name,13,n+(e.admin1?0:4),"name"],[e.admin1,11,n+14,"area"]].filter(([s])=>s).flatMap(([s,r,i,a])=>[b("text",{x:t.toFixed(
1),y:i.toFixed(1),"font-size":r,class:`halo on-land ${a}`},s),b("text",{x:t.toFixed(1),y:i.toFixed(1),"font-size":r,class:a},s)])}function bs(){let e=x(),t=p.detail,
n=t?t.rivals:[];u("which").hidden=n.length<2&&!(e&&e.kind==="name"&&n.length),u("which-title").textContent=e?d("desk.which",{name:e.title}):"",u("which-hint").replaceChildren(
...ro(n.length>1?"desk.which_hint":"desk.which_one",{first:f("kbd",{},"1"),last:f("kbd",{},n.length),key:f("kbd",{},"M")})),u("which-from").textContent=t&&t.from?
d("desk.from",{place:t.from}):"",u("candidates").replaceChildren(...n.map((o,s)=>{let r=[o.admin1,o.country].filter(Boolean).join(", ");return f("li",{},f("butt\
on",{type:"button",class:"candidate","aria-pressed":String(ys(e,o)),on:{click:()=>E("move",{place:o.id})}},f("span",{class:"number"},s+1),f("span",{class:"what"},
f("b",{},o.name),r?`, ${r}`:"",o.feature[0]==="A"?` · ${d("desk.region")}`:""),f("span",{class:"note"},o.population?d("desk.people",{n:Ce(o.population)}):""),f(
"span",{class:"away"},o.km===null?"":d("desk.km",{n:o.km}))))}))}var vn=[["a","accept",ps,"accept"],["r","reject",ms,"reject"],["s","side",mt,"do-side"],["t","role",ht,"do-role"],["w","whom",gt,"do-whom"],["m","place",De,"do-\
place"],["d","day",kt,"do-when"],["h","sure",wt,"do-sure"],["q","words",es,"do-quote"],["n","new",is,"do-add"],["y","why",yt,""],["u","undo",()=>O("undo"),"undo"],
["U","redo",()=>O("redo"),"redo"],["A","bare",()=>Ge(Xe()),"accept-bare"],["L","alike",()=>Ge(et()),"alike"],["f","filter",()=>u("by-kind").focus(),""],["F","sh\
own",()=>Ge(Qe()),"accept-shown"],["e","everywhere",tt,""],["R","refuse",po,"refuse"],["ArrowDown","down",()=>Dt(1),"down"],["ArrowUp","up",()=>Dt(-1),"up"],["?",
"help",Mn,"show-help"]],Fi={ArrowDown:"↓",ArrowUp:"↑"},Ri=e=>Fi[e]||(/^[A-Z]$/.test(e)?`⇧${e}`:e.toUpperCase());function Mn(){let e=u("help");e.open?e.close():
(e.showModal(),e.scrollTop=0)}var vs=e=>e instanceof HTMLElement&&(e.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName));function Di(e){e.preventDefault(),
document.activeElement instanceof HTMLElement&&document.activeElement.blur(),_()}function Bi(e){if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||!u("review-des\
k").checkVisibility())return;if(u("help").open){e.key==="?"&&Mn();return}if(e.key==="Escape"&&(Re()||vs(e.target))){Di(e);return}if(vs(e.target)||p.over)return;
if(Re()){!e.shiftKey&&Xo(e.key)&&e.preventDefault();return}if(/^[1-9]$/.test(e.key)){as(Number(e.key));return}let t=e.key.length>1||e.shiftKey?e.key:e.key.toLowerCase(),
n=vn.find(([o])=>o===t);n&&(e.preventDefault(),n[2]())}function Ms(){document.addEventListener("keydown",Bi);let e=(t,n)=>f("li",{},f("kbd",{},t),f("span",{},d(
`desk.key.${n}`)));u("keys").replaceChildren(...vn.map(([t,n])=>e(Ri(t),n)),e("1–9","digit"));for(let[,,t,n]of vn)n&&u(n).addEventListener("click",t);u("close\
-help").addEventListener("click",Mn)}var Wi={accepted:"✓",rejected:"✕",changed:"✎",added:"+",aside:"–"},En=e=>d(`desk.state.${e}`),Sn=v.articles.length>1,Ss=e=>v.articles[e].publisher||v.articles[e].
title||String(e+1);function Ui(e,t){let n=e.ref===p.ref,o=I(e),s=e.reasons[0]?e.reasons[0][1]:vt(e),r=e.title||(e.claim?ne(e.claim.role):vt(e));return f("li",{},
f("button",{type:"button",class:o?"q-row done":"q-row","aria-current":n?"true":null,on:{click:()=>$(e.ref)}},f("span",{class:"q-n"},t+1),o?f("span",{class:"q-si\
gn","aria-hidden":"true"},Wi[e.state]):wn(e.level),f("span",{class:"q-short",dir:"auto"},f("span",{class:"sr"},`${En(e.state)}: `),f("b",{},r)," ",o?En(e.state):
s,Sn?f("span",{class:"q-from"},` · ${Ss(e.article)}`):null)))}var Es="";function Hi(){let e=N();if(u("rows").replaceChildren(...e.map(Ui)),u("count").textContent=
d("desk.shown",{n:e.length,total:p.items.length}),p.ref!==Es){let t=u("rows").querySelector("[aria-current]");if(t){let n=u("rows"),o=t.offsetTop-n.offsetTop;(o<
n.scrollTop||o+34>n.scrollTop+n.clientHeight)&&(n.scrollTop=o-60)}}Es=p.ref}function We(e,t,n,o){let s=u(e),r=p.filters[t];s.hidden=n.length<2&&!r,s.replaceChildren(
f("option",{value:""},o),...n.map(([i,a])=>f("option",{value:i,selected:String(i)===String(r)&&r!==""},a)))}var js=e=>[...new Set(e.filter(t=>t!==""&&t!==null&&
t!==void 0))];function Zi(){let{items:e}=p,t=n=>js(e.map(n));We("by-kind","kind",t(n=>n.kind).map(n=>[n,d(`desk.kind.${n}`)]),d("desk.kinds")),We("by-state","st\
ate",t(n=>n.state).map(n=>[n,En(n)]),d("desk.states")),We("by-layer","layer",t(n=>n.claim&&n.claim.layer).map(n=>[n,oe(n).name]),d("desk.sides")),We("by-role","\
role",t(n=>n.claim&&n.claim.role).map(n=>[n,ne(n)]),d("desk.roles")),We("by-article","article",Sn?v.articles.map((n,o)=>[o,Ss(o)]):[],d("desk.articles"))}function Ji(){
let e=Xe(),t=et(),n=Qe(),o=x();u("bare").hidden=!e.length,u("bare-words").replaceChildren(f("b",{},d("desk.bare",{n:e.length,names:js(e.map(i=>i.title)).slice(0,
3).join(", ")})),f("span",{class:"quiet"},d("desk.bare_note"))),u("bare-word").textContent=d("desk.accept_all",{n:e.length}),u("alike").hidden=t.length<2||!o||o.
kind==="mention",u("alike-words").textContent=d("desk.accept_alike",{n:t.length});let s=qt(),r=s.length>0&&s.every(i=>i.state==="rejected");u("refuse").hidden=s.
length<2&&!(Sn&&s.length),u("refuse-words").textContent=s.length?d(r?"desk.refuse_back":"desk.refuse",{name:o.name,n:s.length}):"",u("accept-shown").hidden=!n.length,
u("shown-words").textContent=d("desk.accept_shown",{n:n.length}),u("doubts").replaceChildren(...p.doubts.map(i=>f("li",{dir:"auto"},i)))}function Ls(){Hi(),Zi(),
Ji()}function Cs(){for(let[e,t]of[["by-kind","kind"],["by-state","state"],["by-layer","layer"],["by-role","role"],["by-article","article"],["f-find","text"]])u(
e).addEventListener(e==="f-find"?"input":"change",n=>{co({[t]:n.target.value});let o=N()[0];o&&!N().some(s=>s.ref===p.ref)&&$(o.ref)})}var Os="";function Vi(){let e=x(),t=p.problem||(e?`${u("position").textContent}: ${u("sentence").textContent}`:"");t!==Os&&(u("desk-live").textContent=t),Os=t}function Yi(){
fn(),us(),Ls(),ho(),bs(),ws(),Vi()}function $s(e){Vo(),gs(),Cs(),go(e),Ms(),lo(Yi),$(Ye())}function Gi(){$s(null),document.documentElement.dataset.ready="1"}function Xi(){
let e=!1,t=document.documentElement,n=u("review-desk"),o=s=>{t.classList.toggle("desk",s),n.hidden=!s,s&&!e&&$s(()=>o(!1)),s&&(e=!0),(s?u("accept"):u("review-th\
is")).focus()};u("review-this").addEventListener("click",()=>o(!0))}return Ts(Qi);})();
