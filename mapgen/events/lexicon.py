"""The words that tell roles: verbs and nouns of deeds, of doubt, of speech."""

import re

__all__ = [
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
    "HOSTING",
    "INTENTS",
    "INVOLVING",
    "LAUNCHES",
    "MILD_WEAPONS",
    "MUTUAL",
    "NEGATING_NOUNS",
    "NOT_DOING",
    "OPEN_SPEECH",
    "OPERATION_NOUNS",
    "PATIENT_ACTS",
    "PEOPLE",
    "QUANTITIES",
    "REFUSALS",
    "REMOVING",
    "REPORTING",
    "RUINING",
    "SITE_NOUNS",
    "SPARING",
    "SPEECH_ONLY",
    "STRANDED",
    "SUPPORT",
    "TALK_NOUNS",
    "TALK_VERBS",
    "TARGETING",
    "THREAT_NOUNS",
    "THREAT_VERBS",
    "WEAPONS",
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
    "agent alliance ally amphibious armor armour assailant attacker barrage battery boat bomb-"
    " bomber branch bulk bulldozer cadre cavalry cell coalition coastguard column command"
    " commando company conscript contingent convoy corps crew delegate delegation detachment"
    " detective disposal diver division dozen element elite engineer envoy expert extremist"
    " fighter fire fleet flotilla frigate gang garrison gendarme group guard guerrilla gun"
    " gunman gunner gunship half helicopter hovercraft howitzer hundred infantry inspector"
    " insurgent jihadist launcher lifeboat lorry majority man medic member militant militia"
    " militiaman ministry mortar negotiator number officer operative others paratrooper part"
    " patrol peacekeeper personnel pilot plane platoon policeman presence raider ranger rebel"
    " regiment remnant reservist salvo sapper score section separatist ship sniper squad"
    " squadron submarine suspect thousand tribesman trooper truck vehicle vessel volley warrior"
    " wing woman"
)
LAUNCHES = _set("launch begin start commence launching kick initiate mount wage resume beginning")
OPERATION_NOUNS = _set("operation offensive campaign sweep manhunt mission push stage phase")
WEAPONS = _set(
    "missile rocket drone shell mortar bomb grenade projectile munition airstrike artillery round"
    " volley salvo barrage warhead mine device"
)
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
    "airbase airfield airstrip all approach axis bank barrier bastion bay beach block building"
    " bureau canal cave cell center centre church coast community consulate corridor country"
    " countryside county court courthouse depot desert dike direction district dyke east eastern"
    " edge embankment embassy enclave entrance exit facility factory farm farmland fence field"
    " forest front frontline gasfield gate governorate grid gulf half heart highway hinterland"
    " home hospital hotel house hub interior jail lake land lane levee line many market middle"
    " mine monastery mosque most motorway mountain much municipality north northeast northern"
    " northwest office oilfield orchard palace parish parliament path perimeter periphery"
    " pipeline plain plant pocket prefecture prison quarter railway refinery rest river rubble"
    " ruin runway school sea sector settlement shelter shore side site skies sky slum some south"
    " southeast southern southwest square stadium state station street stretch substation"
    " surrounding temple terminal tower track tunnel university vicinity wall warehouse water"
    " way west western zone"
)
CAPTURE_NOUNS = _set(
    "capture recapture seizure fall liberation siege blockade encirclement defence defense"
    " occupation takeover evacuation reconstruction rescue shelling storming battle retaking"
)
ENDINGS = _set("stop cease end quit avoid halt")
FACTIVE = _set(
    "begin bring combine come continue deploy dispatch fight gather get go help join keep"
    " launch manage mobilise mobilize move proceed race remain resume return rush scramble send"
    " start stay succeed turn unite use volunteer work"
)
OPEN_SPEECH = _set("expect hope fear want think doubt suspect predict warn imagine worry wonder")
REMOVING = _set(
    "airlift bring carry clear dislodge displace drive evacuate expel flush free liberate lift"
    " oust pluck pull push recover release relocate remove repel rescue retrieve save take"
)
EXTENDING = _set("extend reach stretch lie run span cover surround border adjoin locate situate")
PATIENT_ACTS = _set(
    "base deploy dig dispatch entrench garrison involve join mass move position redeploy send"
    " station withdraw"
)
NOT_DOING = _set(
    "abandon accept acquire admire adopt afford age agree anger annoy appear apply appoint"
    " approve arm assume attend await award bathe be bear beat become belong benefit bleed boast"
    " book born breathe bury buy call campaign care cease celebrate cheer choose claim comfort"
    " commemorate compare compete complain comply comprise concern consist contain contract"
    " convict cook cost count cry dance date decline dedicate defect delay depart depend desert"
    " deserve design deteriorate die differ dine disappear disband dislike dissolve divide draft"
    " dream dress drill drink drown earn eat elect embrace employ end enjoy enlist exceed"
    " exercise exhaust exist expect experience explain extend fail fall fear feel finance flee"
    " flock forget forgive fund get graduate grieve grow guess happen hate have hear hesitate"
    " hire honor honour hope ignore illustrate imagine improve include inherit intend invent"
    " invest investigated joke judge kneel know lack lament last laugh learn leave lend let lie"
    " like listen live lobby lose love marry match matter mean mention merge miss mourn mutiny"
    " name need negotiate note number obey oppose order outnumber owe own part pay perish pit"
    " plan play please point possess praise pray prefer prevail pride prize produce profit"
    " promote prompt prosper protest prove purchase qualify quit race rank read realise realize"
    " receive recognise recognize recruit refer reflect refuse regret rehearse reject rejoice"
    " remember remind represent request resemble resign respect rest result retire retreat"
    " reveal rule salute see seem sell separate share shrink sign sing sit sleep smell smile"
    " sound span spend split sponsor stem suffer surprise surrender survive suspect swear sweat"
    " sympathise talk taste tend test thank think tire total tour train travel trust understand"
    " unite value vary view visit volunteer vote wait want wear wed weep welcome win wish"
    " withdraw wonder worry worship wound yearn"
)
TARGETING = _set(
    "ambush attack bomb bombard chase clear combat confront dismantle eliminate fight fire hit"
    " hunt kill launch open pound pursue pursuit raid shell shoot storm strike target track"
    " tracking drive oust expel dislodge repel repulse"
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
HOSTING = _set("host mediate broker facilitate arrange convene organise organize sponsor chair")
RUINING = _set("burn destroy blow raze demolish damage")
SPARING = _set("save spare prevent protect preserve relieve deter impress warn")
STRANDED = _set("strand trap maroon bury stick besiege surround encircle")
SUPPORT = _set("support back assist aid")
TALK_NOUNS = _set(
    "talk talks negotiation delegation openness rapprochement dialogue summit thaw meeting visit"
)
AGENTLESS_TALKS = _set("talk talks negotiation summit")
TALK_VERBS = _set("negotiate meet")
WORK_NOUNS = _set("clearing inspection search patrol pursuit tracking sweep clearance deployment")
ALLOCATING = _set("allocate assign earmark designate task")
INTENTS = _set(
    "agree aim decide due hope intend move plan pledge prepare promise propose ready seek set"
    " vow want"
)
WISHES = _set("require need demand urge call charge mandate oblige authorise authorize condition")
INVOLVING = _set("involve include comprise participate")
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
    "refuse fail decline reject deny refute dismiss cancel postpone boycott avoid prevent"
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
