/**
 * Concepts (ids of acts and field words) that exclude one another when said of the same thing: `a | b`. What opposes what is taken from
 * the standard distinctions of the field (alliance theory, security studies, law of treaties) and from dictionary antonyms.
 */
export const OPPOSITIONS = `
support | oppose
support | reject
support | criticise
support | condemn
accept | reject
accept | refuse
accept | oppose
consent | oppose
consent | reject
consent | refuse
consent | disagree
agree | disagree
sign | reject
sign | refuse
join | reject
ratify | reject
adopt | reject
welcome | reject
welcome | condemn
welcome | criticise
praise | criticise
praise | condemn
confirm | deny
join | refuse
vote-for | vote-against
vote-for | abstain
vote-against | abstain
vote-for | veto
allow | forbid
allow | prevent
cause | prevent
include | exclude
include | lack
comply | violate
rise | fall
rise | stable-level
fall | stable-level
formal | informal
binding | nonbinding
written | unwritten
written | oral
legal | illegal
temporary | permanent
short-term | long-term
temporary | long-term
permanent | short-term
offensive | defensive
conditional | unconditional
symmetrical | asymmetrical
equal | unequal
direct | indirect
partial | comprehensive
secret | open-public
successful | failed
stable | unstable
positive | negative
voluntary | compulsory
necessary | voluntary
multipolar | unipolar
multipolar | bipolar
unipolar | bipolar
unilateral | multilateral
public | private
trust | mistrust
friend | enemy
ally | enemy
democracy | authoritarian
legitimate | illegal
depend | independence
loose | firm
pragmatic | ideology
irreversible | temporary
irreversible | reversible
inevitable | avoidable
possible | impossible
effective | ineffective
active | passive
aggressive | moderate
moderate | radical
revisionist | status-quo
expansionist | status-quo
centralised | decentralised
homogeneous | heterogeneous
natural | constructed
objective | subjective
blame | innocent
similar | different
victim | blame
win-win | zero-sum
relative-gain | absolute-gain
maximise | minimise
sufficient | insufficient
anarchy | hierarchy
genuine | symbolic
practical | rhetorical
ambiguous | clear-cut
consistent | inconsistent
dominant | subordinate
conventional | unconventional
confrontation | cooperate
confrontation | engagement
containment | engagement
confront | cooperate
confront | support
secular | religion
gradual | sudden
peaceful-means | violent
peaceful | violent
selective | universal
equitable | inequitable
optimistic | pessimistic
best | worst
elected | hereditary
military | nonmilitary
quiet | loud
secret | public
secret | transparent
supranational | intergovernmental
prevent | cause
criticise | defend
criticise | support
condemn | support
condemn | defend
expel | invite
expel | welcome
unite | divide
join | leave
join | boycott
participate | boycott
attend | boycott
lift | impose
suspend | resume
halt | resume
halt | continue
dissolve | found
begin | end
halt | begin
close | open
win | defeat
deploy | withdraw-troops
escalate | deescalate
appoint | expel
recognise | reject
recognise | deny
violate | commit
abandon | continue
abandon | keep-up
postpone | accelerate
overstate | understate
`;

/**
 * Concepts of different kinds that an author chooses between when saying what something is: `a | b`. They exclude one another only in what one
 * and the same voice says of one thing («اقتصادی می‌داند، نه نظامی»); in plain text both may hold.
 */
export const RIVALS = `
cooperate | conflict
legal | political
power | threat
security | profit
security | economy
interest | identity
interest | ideology
strategic | tactical
main | secondary
central | marginal
material | ideational
material | identity
bilateral | multilateral
unilateral | cooperate
domestic | foreign
national | international
economy | military
economy | political
religion | geopolitical
religion | political
alliance | coalition
alliance | align
alliance | partnership
coalition | align
peaceful | military
ally | rival
neighbour | enemy
majority | minority
balance | bandwagon
targeted | comprehensive
hard-power | soft-power
peace | war
capitalist | communist
cooperate | compete
strengthen | weaken
`;

/** Acts and words that speak of the same event or thing often enough to be matched, at a small cost: one group a line. */
export const NEAR_CONCEPTS = `
permanent irreversible
alliance coalition
alliance union
pole arctic
ARCTIC arctic
ARCTIC pole
pole antarctic
permanent long-term
temporary short-term
found born
prevent obstacle
reject refuse
welcome support
criticise condemn
verdict court
verdict tribunal
court tribunal
halt abandon
leave abandon
confront conflict
confront confrontation
confrontation conflict
origin cause
driver cause
military conventional
reject abandon
sign conclude-treaty
adopt ratify
ratify accept consent
announce declare
join member
apply demand
demand condition
support consent accept
oppose reject disagree
oppose criticise
halt suspend
halt end
resume restart return
begin found open
found build
attend participate
present publish write
visit meet attend
impose sanction
invade occupy
troops army military
government state
treaty agree
treaty contract
treaty convention
treaty instrument
treaty protocol
declare statement-doc
declare instrument
mediate negotiate
negotiate summit
president leader
president government
supply transfer
supply sell
transfer sell
export sell
import buy
trade export
trade import
blame cause
call name
call regard
region basin
weapon missile
finance invest
finance cost
expand strengthen
border territory
plant reactor
capital city
lead president
lead host
summit conference
troops deploy
build produce
cooperate partnership
cooperate participate
conflict war
compete conflict
enemy threat
power hegemony
dissolve end
liberate win
leave halt
hold begin
aid support
gulf PERSIANGULF
strategy strategic
`;

/** Predicates, beside the near concepts, that may tell one event: "agreed in Beijing to …", "signed an agreement in Beijing". One group a line. */
export const NEAR_PREDICATES = `
sign conclude-treaty agree
sign initial
found begin open
adopt ratify confirm
join member found
apply demand
present publish write
visit meet attend
invade begin
announce declare agree
halt suspend end
resume restart return begin
lift end
host hold
`;

/**
 * Predicates of which one is denied where the other is: who took no part did not join. One group a line; only acts of which each holds
 * wherever the other does, in the use of both languages.
 */
export const SAME_PREDICATES = `
join participate
deploy send
sign conclude-treaty
`;
