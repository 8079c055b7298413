"""The words that tell roles: verbs and nouns of deeds, of doubt, of speech."""

import re

__all__ = [
    "ACTS",
    "ACCUSING",
    "AGENTLESS_TALKS",
    "ALLOCATING",
    "AREA_NOUNS",
    "ARMS",
    "ATTACK_NOUNS",
    "ATTACK_VERBS",
    "CAPTURE_NOUNS",
    "CARRYING",
    "CHANGES",
    "CLASH_NOUNS",
    "CONTROL_VERBS",
    "COORDINATION",
    "DEEDS",
    "DENIALS",
    "ENDINGS",
    "EXTENDING",
    "FACTIVE",
    "FIGURES",
    "FORCE_PARTS",
    "HEDGES",
    "INTENTS",
    "INVOLVING",
    "LAUNCHES",
    "MILD_WEAPONS",
    "MUTUAL",
    "NEGATING_NOUNS",
    "OPERATION_NOUNS",
    "OPEN_SPEECH",
    "PATIENT_ACTS",
    "PEOPLE",
    "QUANTITIES",
    "REFUSALS",
    "REMOVING",
    "REPORTING",
    "SITE_NOUNS",
    "SPEECH_ONLY",
    "SUPPORT",
    "TALK_NOUNS",
    "TALK_VERBS",
    "TARGETING",
    "THREAT_NOUNS",
    "THREAT_VERBS",
    "WISHES",
    "WORK_NOUNS",
]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ARMS = _set(
    "troop troops soldier force forces army navy jet warplane aircraft drone missile rocket tank"
    " artillery warship marine unit brigade battalion reinforcement police weapon shell"
)
FORCE_PARTS = ARMS | _set(
    "convoy fighter patrol gun gunner plane helicopter gunship team engineer group hundred dozen"
    " thousand score part element contingent crew diver sniper vehicle boat ship vessel frigate"
    " mortar fire officer man woman member squad platoon company regiment division column garrison"
    " commando detachment battery wing squadron fleet section branch command number majority bulk"
    " personnel reservist conscript guard paratrooper policeman agent trooper gendarme militia"
    " militiaman rebel militant insurgent gunman guerrilla pilot bulldozer truck lorry corps cell"
    " gang remnant militia jihadist extremist separatist peacekeeper engineer medic sapper cadre"
    " bomber submarine trooper armour armor cavalry infantry tribesman warrior coalition alliance"
    " detachment ally delegation ministry envoy negotiator half others launcher howitzer volley"
    " salvo barrage presence elite operative attacker raider assailant suspect detective inspector"
    " bomb-disposal expert ranger coastguard lifeboat hovercraft amphibious flotilla"
)
LAUNCHES = _set("launch begin start commence launching kick initiate mount wage resume beginning")
OPERATION_NOUNS = _set("operation offensive campaign sweep manhunt mission push stage phase")
ATTACK_NOUNS = _set(
    "attack strike airstrike shelling bombing bombardment raid ambush assault explosion blast"
    " incursion attacks massacre rocket"
)
ATTACK_VERBS = _set(
    "attack shell bomb strike hit ambush raid storm assault bombard pound kill fire wound torch"
    " massacre target launch shoot"
)
CONTROL_VERBS = _set(
    "seize capture recapture retake take liberate occupy overrun control hold recover regain"
    " conquer wrest impose secure"
)
AREA_NOUNS = _set(
    "village town city district area base airport checkpoint crossing position hill bridge"
    " neighbourhood neighborhood control territory border province road port headquarters part"
    " suburb height hilltop ridge valley peak mine dam refinery ground"
    " region outskirt strip camp barracks island station post outpost hamlet"
)
SITE_NOUNS = _set(
    "north south east west northeast northwest southeast southwest northern southern eastern western"
    " center centre middle heart edge side rest most half all many much some countryside street"
    " hospital school market mosque church temple monastery university prison jail factory plant"
    " depot warehouse house home building hotel station railway track tunnel line front frontline"
    " quarter slum shore coast bank beach field forest mountain river lake canal bay gulf plain"
    " desert farm farmland orchard cave block square palace stadium pipeline field site facility"
    " center shelter gate entrance exit path way highway motorway path lane water sea sky skies"
    " vicinity surrounding direction interior perimeter periphery approach axis sector zone district"
    " county state country governorate municipality parish prefecture land hinterland ruin rubble"
    " community settlement hub terminal runway airfield airbase airstrip barrier wall fence levee"
    " dyke dike embankment tower office court courthouse parliament embassy consulate bureau cell"
    " mine oilfield gasfield refinery substation grid centre stretch corridor pocket enclave bastion"
)
CAPTURE_NOUNS = _set(
    "capture recapture seizure fall liberation siege blockade encirclement defence defense"
    " occupation takeover evacuation reconstruction rescue shelling storming battle retaking"
)
ENDINGS = _set("stop cease end quit avoid")
FACTIVE = _set(
    "begin start continue manage help proceed resume go come deploy send move rush race work fight"
    " gather join keep succeed get use return unite dispatch launch bring mobilise mobilize"
    " scramble volunteer combine stay remain turn"
)
OPEN_SPEECH = _set("expect hope fear want think doubt suspect predict warn imagine worry wonder")
REMOVING = _set(
    "evacuate rescue remove clear expel drive airlift save free release liberate oust dislodge"
    " flush pull pluck lift carry bring take retrieve recover relocate displace repel push"
)
EXTENDING = _set("extend reach stretch lie run span cover surround border adjoin locate situate")
PATIENT_ACTS = _set("deploy send station dispatch base move redeploy withdraw join involve")
TARGETING = _set(
    "pursue track chase hunt target fight confront combat attack bomb strike shell bombard pound"
    " hit launch eliminate dismantle clear storm raid ambush pursuit tracking"
)
MILD_WEAPONS = _set("gas tear-gas cannon flare flares warning tear water canister grenade smoke")
MUTUAL = _set("clash fight skirmish battle patrol coordinate cooperate meet")
THREAT_VERBS = _set(
    "threaten exploit hide infiltrate penetrate regroup lurk remain exist use seep slip"
    " terrorise terrorize pose"
)
THREAT_NOUNS = _set(
    "threat danger sanctuary hotbed hideout stronghold cell nest incubator presence remnant haven"
)
CARRYING = _set(
    "carry conduct stage make continue claim record perform commit mount escalate intensify"
    " announce declare witness report see increase step resume hold undertake execute"
)
CHANGES = _set("rise increase escalate grow surge soar multiply spread")
CLASH_NOUNS = _set("clash fighting battle gunfight firefight skirmish gunbattle combat")
COORDINATION = _set("coordinate coordination cooperate cooperation liaise")
SUPPORT = _set("support back assist aid")
TALK_NOUNS = _set(
    "talk talks negotiation delegation openness rapprochement dialogue summit thaw meeting visit"
)
AGENTLESS_TALKS = _set("talk talks negotiation summit")
TALK_VERBS = _set("negotiate meet")
WORK_NOUNS = _set("clearing inspection search patrol pursuit tracking sweep clearance deployment")
ALLOCATING = _set("allocate assign earmark designate task")
INTENTS = _set("plan intend prepare vow pledge promise want ready set due seek aim propose move hope agree"
    " decide")
WISHES = _set("require need demand urge call charge mandate oblige authorise authorize condition")
INVOLVING = _set("involve include comprise participate")
ACTS = _set(
    "enter advance push move cross land arrive reach deploy redeploy station patrol guard garrison"
    " man dig fortify reinforce mass gather assemble muster amass concentrate position entrench"
    " encircle surround besiege blockade block cordon seal close isolate penetrate infiltrate pour"
    " stream march drive roll sail fly parachute disembark encamp remain stay stand keep maintain"
    " monitor watch observe survey reconnoitre scout secure protect defend escort accompany shield"
    " operate work serve take conduct carry perform stage execute undertake continue resume complete"
    " finish expand widen intensify search comb sweep scour clear inspect check hunt pursue track"
    " chase trace raid storm break investigate interrogate question detain arrest capture catch"
    " nab seize confiscate recover find discover uncover unearth dismantle destroy demolish raze"
    " burn blow detonate defuse disarm remove demine disable neutralise neutralize eliminate kill"
    " shoot fire fight battle clash skirmish engage exchange combat confront face repel repulse foil"
    " thwart intercept down ambush counterattack counter resist disperse evict expel displace"
    " evacuate rescue save free release liberate pull pluck airlift ferry transport bring deliver"
    " distribute hand supply send dispatch drop airdrop provide set erect build rebuild construct"
    " repair restore reopen open pump drain sandbag shore strengthen bolster fill plug treat feed"
    " shelter help assist join lead command oversee supervise coordinate cooperate impose enforce"
    " establish install put lay plant mine loot rob plunder ransack kidnap abduct behead hijack use"
    " participate tow lift erect winch dig haul carry clean disinfect vaccinate relieve police"
    " control hold occupy recapture retake launch begin start mount target bomb shell blast strike"
    " hit pound outflank press probe tighten consolidate overrun wrest retrieve regain stop halt"
    " disarm frisk erect barricade shut cut sever demobilise hoist raise unload load stock escort"
    " locate trap corner pin contain extinguish douse battle tackle widen conquer cover sink board"
    " dispatch commit move shift transfer post assign reach relieve break storm raid intervene act"
    " crack suppress quell restore separate stabilise stabilize base involve step swoop swarm"
)
PEOPLE = _set(
    "governor mayor representative member deputy lawmaker mp minister spokesman spokeswoman"
    " spokesperson official resident teacher trader bishop archbishop correspondent native"
    " candidate doctor student professor analyst expert journalist reporter ambassador coach"
    " imam elder villager witness farmer shopkeeper activist lawyer worker editor refugee"
)
SPEECH_ONLY = _set(
    "say tell claim add state note stress emphasize emphasise explain argue warn confirm deny"
    " believe consider describe admit acknowledge criticise criticize speak insist reveal quote"
    " write ask urge accuse welcome shout chant cry yell warn tweet post allege"
)
REPORTING = SPEECH_ONLY | _set("announce declare report show witness see")
DENIALS = _set("deny refute dismiss reject")
REFUSALS = _set(
    "refuse fail decline reject deny refute dismiss cancel postpone suspend boycott avoid prevent"
    " abandon scrap oppose shun forbid prohibit avert foil thwart"
)
ACCUSING = _set("accuse suspect blame")
QUANTITIES = _set(
    "number degree level rise increase escalation wave series surge spate string launching"
)
DEEDS = (
    ATTACK_NOUNS
    | OPERATION_NOUNS
    | CLASH_NOUNS
    | COORDINATION
    | TALK_NOUNS
    | THREAT_NOUNS
    | WORK_NOUNS
    | CAPTURE_NOUNS
    | SUPPORT
)
"""Nouns that name what somebody does."""

NEGATING_NOUNS = _set("lack absence end")

HEDGES = re.compile(
    r"\b(?:it (?:appears|seems)|reportedly|allegedly|apparently|purportedly|possibly|probably"
    r"|presumably|(?:is|are|was|were|been) (?:accused of|suspected of|blamed for)"
    r"|accus(?:ed|ing|es|e)\b|blam(?:ed|ing|es|e)\b"
    r"|(?:is|are|was|were) (?:believed|thought|said|reported|suspected) to|suspected"
    r"|claims?(?: that)?|claimed(?: that)?|may have|might(?: have)?|unconfirmed"
    r"|in some (?:areas|parts|places)|said (?:it|he|she|they|that it|that they) would"
    r"|(?:is|are) expected to|according to"
    r" (?!the law|the (?:\w+ )?constitution|(?:the )?rules)[\w’'-]+(?: (?!that\b)[\w’'-]+){0,4})",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"\b\d[\d,.]*\s*(?:km2|km²|km\^2|sq(?:uare)?\.? (?:km|kilomet(?:er|re)s?|miles?))",
    re.IGNORECASE,
)
