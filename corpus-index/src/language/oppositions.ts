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
join | leave
join | refuse
vote-for | vote-against
vote-for | abstain
vote-against | abstain
vote-for | veto
impose | lift
begin | end
begin | halt
resume | halt
resume | end
continue | halt
continue | end
halt | allow
found | dissolve
open | close
allow | forbid
allow | prevent
cause | prevent
strengthen | weaken
expand | limit
unite | divide
escalate | deescalate
cooperate | compete
cooperate | conflict
include | exclude
include | lack
win | defeat
comply | violate
buy | sell
export | import
rise | fall
rise | stable-level
fall | stable-level
formal | informal
binding | nonbinding
written | unwritten
written | oral
legal | political
legal | illegal
temporary | permanent
short-term | long-term
temporary | long-term
permanent | short-term
offensive | defensive
power | threat
security | profit
security | economy
interest | identity
interest | ideology
strategic | tactical
conditional | unconditional
symmetrical | asymmetrical
equal | unequal
direct | indirect
hard-power | soft-power
targeted | comprehensive
partial | comprehensive
secret | open-public
main | secondary
central | marginal
successful | failed
stable | unstable
positive | negative
voluntary | compulsory
necessary | voluntary
material | ideational
material | identity
multipolar | unipolar
multipolar | bipolar
unipolar | bipolar
bilateral | multilateral
unilateral | multilateral
unilateral | cooperate
domestic | foreign
public | private
national | international
economy | military
economy | political
religion | geopolitical
religion | political
alliance | coalition
alliance | align
alliance | partnership
coalition | align
trust | mistrust
friend | enemy
ally | enemy
ally | rival
neighbour | enemy
peaceful | military
peace | war
capitalist | communist
democracy | authoritarian
legitimate | illegal
independence | depend
depend | independence
loose | firm
majority | minority
existential | development-aim
threat | opportunity
balance | bandwagon
`;

/** Acts and words that speak of the same event or thing often enough to be matched, at a small cost: one group a line. */
export const NEAR_CONCEPTS = `
sign conclude-treaty agree
sign initial
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
`;
