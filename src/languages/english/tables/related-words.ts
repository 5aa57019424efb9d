/**
 * Sets of stems (Porter, 1980) of words for one thing, one a line: the stems, `call_off` being one of two words | the numbers, to the base 36, of the lines of the next broader sets.
 * Made by tests/tables/make-word-tables.ts from WordNet 3.1, © 2011 The Trustees of Princeton University
 * (https://wordnet.princeton.edu/license-and-commercial-use); not to be changed by hand.
 */
export const RELATED_WORDS = `
aalii|fhv
abacu|ewm
abandon unconstraint wanton|89t
abandon|cpp
abandon defect desert|gbf
abas abject|7xj
abash bash|5km
abat hiatu respit|26o
abat|89y
abattoir butcheri slaughterhous|2c5
abaya|czq
abbaci|8pp
abb|f
abbess prioress|eqn
abbei|34y
abbot archimandrit|eqn
abbrevi|4qn
abdic|ctp
abdomen belli stomach|bj8
abductor kidnap kidnapp|460 2nh
abecedarian|1m5
abecedariu|bql
abelia|2f4
aberr devianc|14
abet abett instig|5mv
abey|86z
abhorr detest execr loath|7il 501
abid complianc conform|3v8
abienc|86s
abil|ccw
abil power|3e6
abiogenist|1mz
abjur|89y
ablact|78
ablat extirp|
ablaut|g1z
ableism ablism|4zg
ablut|cz6 903
abneg|4ob
abneg|1p7
abnormalci abnorm|3n0
abocclus|50q
abod resid|80
abod dwell home|7wf
abolish abolit|5na
abolition|548
abolitionist emancipationist|3tk
abomasum|eht
abomin|89y
abomin loather|7in
aborigin indigen nativ|89y
abort|5na
aborticid abortifaci|5af
abort|5na
abortionist|53y
abov|dgf
abrachia|14
abrad abras|9o0
abrad|fcd
abras excori scratch|gdx
abras harsh scratchi|cg8
abreact catharsi|cad
abridg|epo
abrog repeal|2kw
abrog|17c
abrupt|51j
abrupt brusqu curt|d34
abscess|ev8
abscissa|3vd
abscond decamp|4
abseil rappel|4qk
absenc|4l7
absenc|aja
absente|fhe
absente|20
absentminded|bz4
absolut|2g
absolut stark utter|97c
absolut|3n0
absolut despot|11f
absolutist|8g
absorb|4on
absorb|bdr
absorpt|3dq
absorpt|e40
absorpt|c5c
abstent abstin|4yp
abstin nondrink|89y
abstract|3lw
abstracted|bz4
abstract abstractor|174
abstract|cqz
abstract gener|
abstract|b13
abstraction|10m
abstractionist|b12
abstrus obscur|88b
abstrus profund recondit|gb2
absurd|dvj
absurd ridicul|7qo
absurd fatuiti fatuous silli|6j9
abund copious teeming|cd2
abus maltreat|a0n
abus maltreat|ap8
abut|bqz
abutt|8xf
abysm abyss|2z8
acacia|fhv
academ academia|gdh
academ|5gi
academicianship|1oy
academic academ|ff9
academi|9et
academi|5tv
acantha spur|
acanthocephalan|gdj
acanthocyt|5t4
acanthoma|aey
acanthu|7n8
acardia|14
acaryot akaryocyt akaryot|2ug
accelerando|b04
acceler|j6
acceler speedup|7ya
acceler|cia
acceler|fhj
acceler throttl|
accent|c50
accent emphasi|75h
accent emphas|6z
accentu|eka
accept credenc|15t
accept adopt|w2
accept|dvj
accept|63
accept|3p
acceptor|3ky
access admitt|cy4
access|cy4
access|10o
accessari|460
access avail|3tt
access|88o
accessori accouter accoutr|3at
accessori supplement|3kp
acciaccatura appoggiatura|aks
accid|9z3
accid fortuiti|7gv
accliv ascent climb upgrad|880
accolad award honor honour laurel|eup
accommod adjust fit|a8
accommod oblig|1o4
accompani concomit|7gv
accompani|9rb
accompanist accompanyist|8et
accomplic|13a
accomplish achiev|6z
accord agreement|3ml
accordionist|8et
accouch childbear childbirth|1t2
accoucheur obstetrician|53y
accoucheus midwif|amg
account chronicl histori|clz
account report|agk
account|cpx
account explan|ee4
account answer|cu9
account|2fa
account comptrol control|
accountantship|1oy
account|4l
account|9ua
accredit|2w9
accret accumul|88o
accrual accruement accumul|
accultur encultur|
accumul aggreg collect|79k
accumul|gcz
accuraci|ccw
accuraci|ccw
accus|2yo
accus|4kt
ac on uniti|4vt
ac|2o7
ac adept geniu hotshot maven mavin star superstar virtuoso whiz whizz wiz wizard|5zm
acedia|dul
acephalia aceph acephali|14
acet ethano|d6s
aceton propanon|51x
acetonemia ketonemia ketosi|ev8
acetonuria ketoaciduria ketonuria|ev8
ach|7yb
achen|6qp
achiev attain|bvb
achiev succeed|89y
achillea|7n8
achimen|6h7
achlorhydria|50q
acholia cholestasi|50q
achondrit|czs
achromasia livid pale pallid pallor wan|3kf
achylia|50q
acicula|bj8
acid|3ky
acid|c5c
acidophil|1b4
acknowledg recognit|3p
acm elev height meridian peak summit tiptop|4lx
acolyt|393
acorea|14
acorn|6qp
acousma|7f2
acoust|4b0
acoustician|bi8
acoust|
acquaint convers familiar|8bu
acquaint acquaintanceship|cpx
acquaint|89y
acquiesc|3p
acquiesc assent|
acquir skill|u
acquir|89y
acquir get|6q
acquisit|66
acquisit|777
acr|fr7
acreag|5yv
acr demesn estat|84o
acridid|76c
acrid|ap1
acrimoni bitter|51a
acrobat|14r
acrobat tumbl|7cb
acrocarp|a5l
acrodont|p8
acrogen|bmw
acromegalia acromegali|80i
acromicria acromikria|14
acromphalu|14
acronym initi|4qn
acryl propeno|d6s
act|54a
act|5w2
act|geg
act perform playact|77
actinid actinoid actinon|79k
actin|c5c
actinium|enq
actinomet|8er
actinometri|9pg
actinotherapi radiotherapi|f5m
action|6q
action activ|ee1
action|6q 5w2
activ energ|77
activ|enq
activ|de
activewear sportswear|15s
activ|brk
activ|6q
activ|
actomyosin|c6p
actor histrion thespian|bd2
actress|7a
actualis actual realiz|44p
actual|1mo
actuat|6q
acuiti|dsi
acupressur shiatsu|fht
acupunctur stylostixi|fht
acut|dj1
acyclovir|9q4
acyl|cfc
adag byword proverb saw|9az
adagio|ast
adam obduraci unyielding|6d0
adam diamond|2ny
adapt|t
adapt|geg
adapt|a9c
adaptor|4sq
addax|qz
addend|am4
addendum supplement|geg
addict|5pu
addit|3kp
addit|
addit|7x
address|bqz
address speech|6q
addresse|cla
adduc|yp
adduct|3ky
adduct|a60
ad|1pl
adenoidectomi|y
adenoma|aey
adenomegali|80i
adenosi|50q
adept adroit deft quick|dwc
adequaci adequ|d9d
adequaci|ccw
adermin pyridox pyridoxamin pyridoxin|
adher|ern
adher discipl|6j6
adhes|9o0
adhocraci|au3
adienc|86s
adieu adio arrivederci cheerio goodbi goodby sayonara|658
adiposi corpul overweight|
adit|b6o
adjac contigu|ada
adject|a1t
adjourn|5na
adjud|8ot
adjud|89y
adjur|uq
adjust adjustor|8iz
adjust alter modif|2xq
adjust|2j2
adjut aid|aph
adjuv|7z
adman advertis advert|c8r
admass|btw
administr dispos|9j5
administr establish govern organis organ|1z8
administr|f5m
administr|319
administr|6a3
admir wonder|5wv
admir|971
admir wonder|jy
admir booster protagonist support|av
admiss|5q0
admiss|3rz
admixtur|86v
admonish|4ku
admonish monit|ckp
admonit warn|ao
adnexa annexa|bj8
ado bustl flurri|3il
adob|38g
adobo|503
adolesc|bda
adolesc stripl teen teenag|8q1
adoni|9j3
adopte|89y
adopt|b4v
ador|9d7
ador|9d9
adorn|4jo
adoxographi|17e
adrenalectomi suprarenalectomi|y
adrenalin epinephrin|5nd 2sn c07
adrenarch|edw
adrenocorticotrophin adrenocorticotropin corticotrophin corticotropin|5nd
adrenosteron|5nd
adsorpt|e40
adul|6f9
adul flatter|6j6
adult grownup|89y
adult|p8
adulter debas|86v
adulter fornic|4i6
adulteress fornicatress hussi strumpet|a3
adulthood matur|bda
adumbr foreshadow|ru
advanc progress|fhd
advanc better improv|dob
advanc further|5mv
advantag|12w
advantag favor favour profit|aa
advent come|102
adventur escapad|c48
adventur|89y
adventuress|ae
adventur|6jk
adventur venturesom|1zn
adversari antagonist oppon oppos|89y
advers hardship|9zp
advert advertis advertiz|c4n
advert|15m
advertis public|2f9
advertori|ak
advic|c5m
advis|gb5
advise|89y
advis deliber weigh|3q7
advis advisor consult|17d
advisori|q0
advocaci protagon|ern
advoc expon propon|89y
advowson|cy4
adynamia|c5c
aeciospor|e9m
aegi auspic|ern
aeon|1mw
aerat|un
aerial|b6k
aerid|ata
aerobat stunt|6fz
aerob|1mp
aerodrom airdrom airport drome|fb
aerodynam aeromechan|9po
aerofoil airfoil|4sq
aerogener|6xk
aerogram aerogramm|946
aerolit|9u1
aeronaut airman aviat|gcz
aeronaut astronaut|bi9
aerophagia|4lu
aerophil|2br
aerophyt epiphyt|bmw
aeroplan airplan plane|f6
aerosol|3aw
aerospac|cor
aesthesia esthesia sensibl|3pp
aesthesi esthesi sensat|bcd
aesthet esthet|3e7
aesthet esthet|548
aesthetician esthetician|gcz
aesthet esthet|bgn
aetiologist etiologist|4tg
aetiolog etiolog|2tg
affair matter|3m2
affair amour liaison|cpw
affair occas|5w2
affair|3m2
affair|fg1
affect|67i
affect|c0e
affect affection philia warm|67i
affer|afb
affiant|89y
affidavit|f46
affili|13e
affili tie|cpx
affili|13h
affin|8sq
affin|15y
affirm avouch avow|12r
affirm|c8
afflatu|8e8
afflict|aj
affluenc rich|g63
affrai alterc fraca|5cq
affric|10z
affright panic terror|66o
affront|ap9
afghan|1v4
aficionado|64n
afropavo|bfx
afterburn|4sq
aftercar|fht
afterdamp|6vj
afterdeck|4j4
aftereffect|3pv
afterimag aftersens|83v
afterlif hereaft|96c
aftermath wake|3pv
afternoon|4gs
afterpiec|44q
after dessert|hb
aftershaft|66s
aftershock|9vn
afterthought rethink|fmj
agal|3wd
agamid|99s
agamogenesi|csp
agap|9d7
agar|6jg
agatewar|38i
ag|c5c
ag|5rs
ag elderli|bbx
ageism agism|4zg
agenc bureau offic|fr9
agenc|2f8
agenda schedul|bmi
agendum|98y
agent|
agent|csf
agent|
agerasia|ut
ageratum mistflow|6h7
agglomer|4w
agglomer|4sq
agglutin|
agglutinin|rn
agglutinogen|sb
aggrandis aggrandiz|
aggrav exasper|q2
aggreg total|ane
aggreg collector|89y
aggress|51a
aggress|7il
aggress|6z
aggress|ffs
aggressor assail assault attack|ap8
aggressor|8cn
aggro|c7h
agio agiotag|3z6
agit|3n0
agit foment|fk6
agitprop|c55
aglet aiglet|dn8
agnail hangnail|4cj
agnat patrikin patrisib|cpy
agnomen|abb
agnost|89y
agon|2u7
agonist|2yd
agoni torment|b0w
agoni excruci suffer|7yb
agrapha|9az
agreeabl|51a
agreement|ee4
agreement correspond|2yj
agribusi agricultur|2f9
agriculturalist agriculturist cultiv grower|65a
agricultur farm husbandri|4aa
agrimonia agrimoni|7n8
agrobiolog|dcs
agrolog|dcs
agromania|2hh
agronomist|5zm
agronomi|dcs
aguac avocado|c37 6qp
agu|83j
aguewe|6xy
ahem|fu8
ahimsa|457
aid|cu2
aid assist help|77
aid|6zn
aid auxiliari|13a
ailment complaint ill|50q
aim intent purpos|5n3
aim object|5n3
aimless purposeless|8e0
aioli|d9j
air|6vj
air|cor
air|ccw
airbrush|150
airburst|1xq
aircraft|43m
aircraftman aircraftsman|ajg
aircrew|45o
airdock hangar|eld
airdrop|28t
airfield|62q
airflow|6h4
airforc|6km
airgun|7bh
airi|3ib
air dissemin|fgq
airlift|fgc
airlin|bh
airlock|2x5
airmail|9h6
airmanship|118
airpost|9h7
air pose|frj
airscrew|c5a
airspac|e57
airspe|e72
airstream|g9z
airstrip strip|fb
airwav|9qd
airwai|3nf
aisl|b6o
aisl|b6p
akvavit aquavit|224
alabast|7ck
alacr brisk|eaa
alarm constern dismai|66o
alarm|4sq
alarm|g42
alarum|dsq
alastrim pseudosmallpox pseudovariola|dz8
albatross millston|4s8
albedo|cig
albino|89y
albizia albizzia|fhv
album|9qb
album|210
albumen albumin|c6p
albuminuria proteinuria|ev8
alcahest alkahest|51x
alcald|9oz 8oo
alcapton alkapton|5n
alcazar|6mu
alchemist|8fk
alchemi|cpt
alcohol inebri intoxic|1pl
alcohol alki boozer dipsomaniac lush sous|5ar
alcov|ah4
alder|gc6
alderman|csf
al|1lv
alecost costmari|7n8
alehoof|fzk
alehous|bwi
alendron|9q4
aleph|75z
alert|bz7
alert vigil watch|632
aleuron|c6p
alewif|6d5
alex|b81
alga|c6z
algid|3ex
algometri|9pg
alia|abb
alibi|8py
alien foreign noncitizen outland|fhe
alien disaffect|50i
aliene|cla
alienist|c7x
align alin coalit|au3
align|bm7
alik like similitud|du4
aliment nourish nutriment susten|6jg
aliquot|am4
aliter|837
aliv anim life|1mo
aliyah|45
alizarin|bjm
alkali|3ky
alkalinuria alkaluria|ev8
alkalis alkal antacid antiacid|de
alkyl|cfc
alkylbenzenesulfon|epg
allamanda|fzk
allay|89y
alleg|50
alleg|373
allegi commit loyalti|3v8
allegori apologu parabl|eig
allegretto|b04
allegro|b04
allemand|d9j
allergist|53y
allergolog|9q5
allevi palli|4b0
allevi assuag relief|3h5
allevi|7kh
allei alleywai|ejz
allig|91p
allig gator|4u4
alliter|cx6
alliter|e67 174
alloantibodi isoantibodi|rn
alloc allot|bc9
alloc apport apportion parcel|52l
alloc|17c
allocut|81
allomer|fvr
allometri|4yn
allomorph|3ky
allopathi|fht
allopatri|bzn
allophon|bgx
allopurinol|9q4
allotrop|enq
allow|bc9
allow|cpc
allow|clv
allow|4y0
alloi|a10
allur tempting|160
allur|5pv
allus|9sg
alluvi deposit sediment|
alluvium|4p8
alli|3ij
alli|13e
allyl|cfc
alm|3ta
almsgiv|1p7
almsgiv|6zo
alo|tq
alon lonesom|51a
aloof|89m
alp|a6h
alpenstock|ec0
alpha|75z
alphabetis alphabet|atl
altar|ewi
alter chang|7gv
altern replac surrog|cqc
altern|djr
altern choic|4iw
altern|6xk
althaea althea hollyhock|9io
altitud|520
alto|dur
altocumulu|4al
altogeth raw|ab9
altruism selfless|frx
altruist philanthropist|1p7
alum|jl
alumbloom alumroot|7n8
alumin|3ky
aluminium aluminum|9tk
alumna alumnu graduat|21f
alundum|3yn
alveolar dental|3qi
alveolu|2ty
amah wetnurs|abj
amalgam merger unit|3qf
amalgam|2fc
amanuensi stenograph|dga
amastia|14
amateur|89y
amateurish|frz
amateur|3ug
amaz astonish|67i
amazon|gc1
ambag|b7t
ambassador embassador|4x6
ambassadorship|1oy
ambassadress|k1
amber gold|gfh
ambianc ambienc atmospher|3n0
ambigu|9az
ambigu equivoc|88b
ambit compass rang reach scope|60t
ambit|4qz
ambit ambiti|ffs
ambival|67i
ambivers|e1l
ambl stroll|g2w
amblygonit|9xz
ambo dai podium pulpit rostrum|bno
ambrosia beebread|3ku
ambulacrum|bj8
ambul|17f
ambul|g2u
ambulatori|b6h
ambuscad ambush|159
ambush|du
ambystomid|d63
ameer amir emeer emir|d3e
amelior melior|86p
amelogenesi|79r
amend|3xy
amend|ee4
amend damag indemnif redress restitut|3jt
amenia amenorrhea amenorrhoea|ev8
amen comfort conveni|8r0
ament catkin|1x6
amerc fine mulct|bav
americium|9tk
amiabl|7xr
amic|6py
amigo|6pw
amino|cfc
aminoaciduria|ev8
aminomethan|hk
aminoplast|bnc
amiti cordial|51a
ammet|9u5
ammin|3ky
ammo ammunit|zj
ammobium|6h7
ammonia|98p
ammoniac|61q
ammoniuria|ev8
amnesti|5y3
amniot|43v
amobarbit|1fj
amora|ceo
amor|548
amoralist|8g
amor|ccw
amorist|2br
amor enamored|9d7
amorpha|2f4
amortis amort|cn4
amount sum|12x
amount|9gw
amount measur quantiti|5px
amp|5m8
amphetamin|5xa
amphibol|9xz
amphibolog amphiboli|k6
amphictyoni|fr9
amphidiploid|1mp
amphidiploidi|ee1
amphigori|7qo
amphimixi|csp
amphiuma|d63
amphora|8ml
ampl|8d
amplif elabor|
amplifi|5sb
amplitud|511
ampoul ampul phial vial|232
ampulla|bj8
amput|4xv
amput|d9y
ampute|fqp
amrinon|9q4
amulet talisman|2yy
amus|4mc
amus entertain|53b
amyl|cfc
amylas|5qh
amyloidosi|83j
amyotonia atonia aton atoni|3n0
amyotrophia amyotrophi|154
anachron misdat mistim|f9x
anachron|10o
anaclisi|cpw
anaconda|3r3
anadiplosi redupl|
anaemia|ev8
anaerob|1mp
anaesthesia anesthesia|3n0
anaesthet anesthet|5af
anaesthetist anesthesiologist anesthetist|53y
anagnost|393
anagog|8h9
anagram|gcl
analept|5xa
analges anodyn painkil|9q4
analog analogu parallel|du4
analog|83f
analog|3ji
analphabet|86x
analysand|b81
analys analyz|8er
analysi|8iw
analyst|5zm
analyt|c5c
anamnesi|4i
anaphor|gcl
anaplasmosi|4zl
anapsid|csq
anarch|82l
anarchist syndicalist|cfe
anarchi lawless|ee1
anasarca|5a6
anastalsi|78
anastigmat|93m
anastomosi inoscul|3fh
anatom|9az
anatomist|5zm
anatomi|a57
anatomi bod chassi figur flesh frame|1z7
anatomi|n6
anatoxin toxoid|sb
ancestor anteced|cpy
ancestress|nq
ancestri bloodlin lineag pedigre|6xa
anchor|38c
anchor backbon keyston linchpin lynchpin|8bo
anchorag|3n0
anchovi|6d5
anchusa|7n8
ancient|aqe
ancient|bbx
andant|b04
andelmin angelim|fhv
andiron firedog|4sq
andrena andrenid|1lg
androglossia|g1d
andromeda|2f4
andryala|7n8
anecdot|cs4
anecdotist raconteur|ac1
anemia|
anemographi|9pg
anemomet|6t4
anemometri|9pg
anemon windflow|6h7
anesthesiolog|9q5
aneuploidi|14
aneurin thiamin|
angel|1mw
angelica angeliqu|7n8
angelolog|f5d
angelu|e4f
anger ir|5lk
angioedema atrophedema|5a6
angiogenesi|79r
angiologist|53y
angiolog|9q5
angioma|aey
angioscop|9vj
angl|e56
angl slant|edc
angl|6db
anglophil|98
anglophob|7in
angostura|1fz
angrecum|ata
angri|
angst|te
anguish torment tortur|52e
anguish|52f
angular|dmt
angul|9pg
anhydrid|3ky
anima|5hh
animadvers censur|3mv
anim beast creatur|1mp
animalcul animalculum|1mp
animalis|4lv
anim|548
anim|ffs
anim|548
animist|8g
animos animu|7il
anion|8jg
anion|4s2
anis|7n8
anisotropi|c5c
ankl|4u8
anklebon astrag|20i
anklet|dpg
anklet bobbysock|e1z
anku|72p
anlag primordium|aty
annalist|7pw
annal|8oc
annelid|gdj
annex|7x
annihil obliter|4rl
annihil|4no
anniversari|4gr
annot|3ho
annot|3hp
announc proclam|ee4
announc promulg|ee4
annoy bother irrit|3n0
annoy vexat|ol
annoy teas vexer|89y
annual|bmw
annualri|6bn
annuit|cla
annul revoc|ee1
annulu doughnut ring|
annum|fnd
annunci|89i
anod|5iy
anoint|vd
anomalist|8fk
anomal anomali|14
anomi|8l3
anonym pseudonym|abb
anonym nameless|ano
anophelin|a5k
anopia|1w4
anorak parka windbreak windcheat|8m5
anorchia anorchid anorch|14
anorect anorex|eou
anorexia|50q
anorgasmia|4xv
anovul|3so
answer repli respons|ee4
answer result solut|ee4
answer|
ant emmet pismir|7zo
antagon enmiti|ee1
ant|1pa
anteat pangolin|5vm
anteced|2tg
antechamb anteroom foyer hall lobbi vestibul|d0w
antelop|
antenna|4sq
antenna|t
antepenult antepenultima antepenultim|euk
anterior|fci
anterior|cpt
anthelminth anthelmint helminth vermifug|9q4
anthem|e3i
anthesi blossom floresc flower infloresc|79r
anthil formicari|7fh
anthologist|5gb
antholog|3js
anthracit|3bt
anthropolatri|gdo
anthropologist|dcu
anthropolog|dcs
anthropometri|9pg
anthropophagit anthropophagu cannib|1f9
anthroposophi|9ua
anti|89y
antiaircraft|7bh
antialias|f0v
antiarrhythm|9q4
antibacteri|9q4
antibodi|c6p
antic trick|53b
anticholinerg|9q4
anticholinesteras|9q4
anticip|83q
anticip expect|67i
anticip expect|5yz
anticip predict|ckg
anticlimax|g62
anticoagul decoagul|9q4
anticoagul|fht
anticonvuls antiepilept|9q4
anticyclon|14w
antidepress|9q4
antidiabet|9q4
antidiarrh|9q4
antidiuret|9q4
antidot counterpoison|4b0
antiemet|9q4
antiestablishmentarian antiestablishment|548
antiferromagnet|9gs
antiflatul|de
antifreez|98p
antifung antimycot fungicid|de
antigen|
antihistamin|9q4
antihypertens|9q4
antiknock|3ky
antilog antilogarithm|am8
antimicrobi antimicrob disinfect germicid|de
antimoni|9tk
antinod|bqz
antinomian|8g
antinomi|3sw
antipathi avers distast|50i
antiphoni|a9a
antipod|ase
antipod|9ah
antipop|btb
antiprotozo|9q4
antipsychot neurolept|14i
antipyret febrifug|9q4
antiquarian antiquari|5zm
antiqu gaffer|76v
antiqu|d5
antisemit|cf2
antisept|9q4
antiserum|dka
antispasmod spasmolyt|9q4
antisyphilit|5af
antithesi|ase
antitoxin|rn
antituss|9q4
antityp|csd
antivir|9q4
antler|7u4
antlion|8yz
antonym opposit|gcl
anuran batrachian frog salientian toad|43v
anuresi anuria|83j
anu|aub
anvil|1wh
anxieti anxious|3n0
anxieti|5lk
anxiolyt|14i
aorist|f2v
aorta|10q
apanag appanag|bdm
apar|z3
apart|7wf
apathi|67i
apatit|9xz
ap|5vm
aper copycat emul|89y
apercu|awm
aperi cathart physic purg|9q4
aperitif|gj
apertur|cp5
aperi mimicri|beb
apex|61k
aphaeresi apheresi|4mg
aphanit|czt
aphesi|4mg
aphor apophthegm apothegm|192
aphorist|8fk
aphrodisiac|5xa
apiarist apiculturist beekeep|65a
apiari|dnd
apicultur beekeep|4aa
aplomb assured|2jl
apnea|ev8
apocalyps|2id
apoenzym|c6p
apoge culmin|bfu
apologet|f5d
apologia|8py
apologist justifi vindic|av
apolog|3rz
apomict|bmw
apophat|63m
apoplexi stroke|
apostasi|cpq
apostl|1mz
apostleship|1oy
apothecari chemist druggist pharmacist|2p0
apotheosi ideal nonesuch nonpareil nonsuch saint|910
appal|5zh
apparatchik|6rt
apparatu setup|5sb
apparel cloth|3at
apparit fantasm phantasm phantasma phantom specter spectr|
appeal entreati prayer|11t
appeal appealing charm|1ks
appeal|c2p
appear|ccw
appear|7gv
appear|15g
appeas calm|
appel|99a
appel design|abb
appendag extrem|
appendectomi appendicectomi|y
appendix|7v
appet appetit|44b
applaus clap|3rz
appl|bt3
applecart|2vx
applejack|260
applesauc|503
applianc contrapt contriv gadget|4sq
applic pertin|cq5
applic applier|89y
applic|fts
applic|bf1
applic|8vl
applic|4sq
appointe|6rt
appointe|89y
appoint|4j2
appoint date engag|9qm
appoint|8ew
apprais assess|
apprais valuat|5vq
appreci grasp hold|vs
appreci tast|4zh
appreci grate thank|76h
appreci|89y
apprehend knower|89y
apprehens dread|66o
apprehens discern savvi understand|
apprentic prentic|1m5
apprenticeship|1oy
appro|3p
approach|3m0
approach come|a72
approach|a5z
approb|w3
appropri|3y1
appropri|a32
approv bless|ern
approv|971
approv|17c
approxim estim|2in
approxim|du4
appurten paraphernalia|5sb
apron|3at
aps apsi|ah4
aptitud|u
aqua|1xt
aquacultur|4aa
aquanaut|1ie
aquarium|g12 eyf
aquat|bmw
aquat|14t
aquicultur hydropon|eg
aquif|6mi
aquileg aquilegia columbin|6h7
arabl|ccw
aragonit|9xz
arak arrack|224
aram|dfv
araroba chrysarobin|fbh 9q4
arb arbitrag arbitrageur|2fc
arbit|5zm
arbitrag|8j0
arbitra arbitr|8ou
arbitrari flighti whimsic|8kh
arbitr|5vq
arbor|fhv
arboretum|62q
arboricultur|eg
arboriculturist|65a
arborist|e6f
arborolatri|gdo
arborviru arboviru|g0a
arbour bower pergola|
arbutu|2f4
arc spark|3na
arc|4bx
arcad|b6p
arcanum|8bp
arcdegre degre|fr7
arcella|c74
arch|4bx
arch|
archaeologist archeologist|rd
archaeolog archeolog|re
archaeopteryx archeopteryx|1sl
archaeorni|1sl
archaic archaism|em3
archaist|89y
archangel|oh
archbishop|1td
archbishopr|8pp
archdeacon|393
archdeaconri|8pp
archduchi|55f
archduk|c1k
archer bowman|5zm
archeri|14t
archespor archesporium|2ug
archetyp origin|5wr
archidiacon|chn
archipallium paleocortex|3yi
archipelago|5ed
architect design|44u
architecton tecton|dcs
architectur|2c5
architectur|4yn
architectur|c3j
archiv|4p9
archiv|3js
archivist|dp
archpriest prelat primat|c0z
archwai|5pz
arcminut|fr7
arctiid|a5q
ardor ardour elan zeal|18k
area|9ah
area|9oh
areawai|b6p
areflexia|ev8
arena domain sphere|5qd
arer obechi samba|fhv
arethusa|ata
argasid|f8t
argemon|7n8
argentit|9xz
argil|38g
argon|ym
argonaut|ae
argonon|6vj
argot jargon lingo patoi vernacular|e6x
argu argument content contest controversi discept|51c
argument statement|5w9
argument debat|4zk
argyrodit|9xz
aria|e3i
arid|ccw
arid thirsti|5ax
arishth margosa neem|fhv
aristocraci nobil|5jz
aristocraci gentri|37s
aristocrat|910
arithmet|9o5
ariti|am4
arl|5e4
arm|974
armadillo|5vm
armament|zj
armamentarium|4w
armchair|2wr
armguard bracer|c6g
armhol|7qv
armig|ebc
arm equip|9wt
armistic truce|b96
armlet|eky
armoir|3aj
armor|c6g
armor armour|gcz
armori armouri inventori|840
armour|fr9
armpit axilla|2ty
arm munit weaponri|8ew
armi|6km
armyworm|2sx
aroid|7n8
aroma odor scent smell|c5c
aromatherapi|f5m
arous rous|2xq
arous rouser waker|15h
arpeggio|33u
arquebu hackbut hagbut harquebu|6c5
arrang|2vx
arrang|79k
arrang organ|elf
arrang organ|8fk
arrang|
arrai|zu
arrai|3iq
arrest|2ni
arrhythmia|2oq
arriv|4c
arriv|6z
arriv|fhe
arrog haughti hauteur|eqb
arrog|89y
arrow pointer|
arrow|a0b
arrowhead|5n0
arrowworm chaetognath|gdj
arroyo|7b7
ars ass behind bottom bun buttock derrier fanni hindquart keister nate posterior prat seat tail tooshi tush|bj8
arsen|z4
arsen|d6s
arsen ratsban|azb
arsen|ber 5af
arsenid|3ky
arsenopyrit mispickel|9xz
arsin|6vj
arson incendiar|2eo
arsonist firebug incendiari|460
art|44q
art|44p
artefact artifact|ane
artemisia|2f4
arteria arteri|fw2
arteriola arteriol|10q
arthralgia|7yb
arthrit|b81
arthriti|4zl
arthrospor|2ug
articl|ajo
articl|10o
articulatio joint|bj8
articul|c50
artific ruse|a70
artific discover inventor|44u
artilleri gun|z4
artilleri|
artilleryman cannon gunner|9j4
artisan craftsman journeyman|gcz
artist|44u
artist|bd2
artistri prowess|u
artless ingenu innoc|ab8
art human|4yn
artwork graphic|3iq
arugula roquett|7n8
arytaenoid arytenoid|2qh
asana|15u
ascend domin|3n0
ascend|11f
ascend rise|a72
ascetic|548
asclepiad|7n8
ascospor|e9m
asdic sonar|8er 8er
ash|ctn
ash|fhv
ashbin ashcan dustbin wastebin|1re
ashlar|ehv
ashtrai|cl1
asinin|6j9
asker enquir inquir querier question|e67
ask request|6q
asparagu|7n8
aspect facet|2yi
aspect|2yj
aspergil|4sq
asper hardship rigor rigour|4vf
aspers|4qa
aspersorium|1hl
asphalt|b8m
asphyxi extinguish|4sq
aspic|8my
aspidistra|7n8
aspir hope wannab wannabe|va
aspir|3qi
aspir|ka
aspir|c9m
aspirin|d6d mz
ass|6ji
assagai assegai|8x8
assassin bravo|98t
assassin blackwash|2js
assault|1iw
assault|45y
assai check|vk
assay|n7
assemblag gather|79k
assemblag|ew5
assemblag gather|6q 5w2
assembl collect|79m
assembl|9fl
assembl|3r5
assembl|62q
assemblyman|csf
assemblywoman|csf
assert assever aver|4ja
assert|6q
assert|ccw
assesse|89y
assessor|2e8
asset plu|ccw
asset|bv7
asshol bastard dickhead motherfuck prick|
assibil|4sn
assidu|8af
assign|cr6
assigne|cla
assign|52l
assign|5ct
assign|54a
assignor|89y
assimil|cpx
assimil learner scholar|89y
assist|a72
assist help helper|gcz
assiz|ato
assiz|41y
associ|2md
associ|3jr
associateship|1oy
associ|au3
associ|
associ|ee1
associ|9rw
asson|cx6
assort miscellanea miscellani mixtur motlei potpourri salmagundi smorgasbord varieti|4w
assumpt premis premiss|buy
assumpt suppos|81f
assur confid sure|2w6
astasia|4xv
astatin|7f6
aster|6h7
asterisk|75z
asteroid|bmp
asthenia astheni|4ia
asthenopia eyestrain|665
asthenospher|90l
asthmat|89y
astilb|7n8
astrakhan|6s9
astrantia masterwort|7n8
astring|ezg
astring styptic|9q4
astrobiolog exobiolog|1s2
astrodynam|14b
astrolatri|gdo
astrolog astrologist|6kq
astrometri|14b
astronaut cosmonaut spaceman|fhe
astronavig|ad3
astronom uranologist|bi8
astronomi uranolog|bi9
astrophys|14b
astut perspicaci perspicac shrewd|8fm
asylum|dnz
asymmetri dissymmetri|e61
asynchron asynchroni desynchronis desynchron|cpt
asynclit obliqu|14
ataract tranquil tranquillis|5af 4pk
ataraxia|dju
ataraxi peac seren|ce1
atav|cml
atavist throwback|1mp
ateli|elo
athanor|6se
athenaeum atheneum|3b6
atheroma|65z
athlet jock|3s5
athletic strenuos|5nx
athlet sport|53b
atm atmospher|fr7
atmospher|cor
atmospher|g6a
atmospher static|8gf
atom|enq
atomis atom fragment|53o
atomis atom nebulis nebul sprai|50x
aton expiat|kt
atresia|14
atrium|2x6
atrophi|ev8
atropin|sz br4 aa7 s4
attach|e6f
attach|bz
attach|7x
attack onrush onslaught|77
attack|fmi
attaind|2kw
attain|4c
attain|102
attempt effort endeavor try|77
attempt essay|89y
attend|6q 5w2
attend|13a
attende meeter|b5w
attend auditor hearer listen|1ml
attend attent|
attent care tend|gcr
attent heed regard|15k
attenu fade|g62
attest attestor|dsu
attest|f46
attest|gbp
attic garret loft|6gr
attir dress garb|3at
attitud|3e6
attitud posit postur|c5c
attornei lawyer|c3k
attorneyship|1oy
attract attractor|5pq
attract|6kk
attract|
attract|ccw
attract|2yi
attribut dimens|3lw
attribut|5px
attrit corras detrit|5sq
atyp untyp|14
auberg hostel hostelri inn|7vj
aubergin brinjal|7n8
auction|2os
auction|29l
audaci audac temer|1zn
audac|dt
audienc|12i
audienc|9n3
audil|1ml
audio|3iq
audiogram|cse
audiotap|eyr
auditorium|eld
augend|am4
auger|ane fcd
aught nada naught nil nix noth null zero zilch zip zippo|lr
augit|9xz
augment|88m
augur auspex|asv
auguri foretoken preindic|5zh
auk|df3
aunt aunti|8ta
aura|ev8
aureol corona|726
aurora cockcrow dawn daybreak dayspr sunris sunup|7vp
auscult|7ko
auspic|aqu
auster nonindulg|4yp
autacoid autocoid|dgd
autarchi autarki|89a
auteur|6b8
authent|9lp
authent|46k
authent|1my
author writer|3it
author|9hw
authoress|174
authoris author mandat|54a
authoris author|17c
authoritarian dictatorship monocraci shogun totalitarian tyranni|17k
author govern regim|au3
author potenc|3tg
author|89y
author|5zm
authorship pen write|
auto automobil car motorcar|
autoantibodi|rn
autobahn|60k
autobiographi|1rz
autobu bu charabanc jitnei motorbu motorcoach|fgw
autocraci|
autocrat despot tyrant|bwb
autocu|4sq
autodidact|89y
autoerotic autoerot|dlm
autofluoresc|6hm
autogen|fht
autograph|geg
autoinjector|812
autolatri idiolatri|gdo
autoload|6c5
automak carmak|9km
automat|17u
autom|f0x
automat|cjc
automaton|89y
automobilist motorist|59r
autonomi liberti|89a
autophyt autotroph|bmw
autopsi necropsi|5wo
autostrada|60k
autotel|1mw
autotomi|cqz
autumn fall|dfm
auxesi|79r
avail|7mo
avalanch|dy2
avaric avaritia|dul
avarici cupid|777
avatar embodi incarn|bed
aveng retali|du
avenu|vw
averag norm|eee
avert|c0m
aviari volari|2c5
aviat|4w
avid eager|5ps
avoc hobbi|b7a
avoid shun|cpp
avuls|j6
awaken waken|zp
award|75p
award prize|6zn
awar cognis cogniz knowing|
awar sentienc|3pp
away|1z
aw|97
aw dread horrid terribl|ccw
awkward clumsi ineptitud inept maladroit slow|frz
awl|fcd
awn sunblind sunshad|
ax|
axil|os
axiolog|bgn
axiom maxim|9az
axi|9ah
axl|dm6
ayapana|7n8
ayin|75z
azathioprin|9q4
azedarach azederach|fhv
azid|3ky
azimuth|os
azoimid|7yv 601
azot|aia
azur cerulean lazulin|1xt
baa|22u
babbler chatter prater spouter|e67
babe babi infant|31h
baboo babu|9j3
babyhood infanc|bda
babysit|15l
baccalaur|bxs
baccarat|2os
bacci tobacco|5af
bachelor|9j3
bachelorett|gc1
bachelorhood|bda
bacillu|5v1
back dorsum|bj8
back|es0
backach|5b
backband|eky
backbeat|1kj
backbench|dfs
backbench|92y
backbend|ely
backbit defam libel malign slander traduc vilifi|4pi
backbon gut moxi|6n1
backchat banter railleri|crn
backcloth backdrop|dbh
backdown withdraw|4yc
backer|e9f
backfield|6mg
backfir blowback|1xq
backflow|6h4
background|7no
background|b2p
background|8bu
background|3no
backhand|1xe
back patronag|w2
back|90k ek4
backlash rebound|a5z
backlight|96r
backlog|4w
backpack haversack knapsack packsack rucksack|1bn
backpack|2qa
backrest|4sq
backroom|62q
backseat|8b4
backsheesh baksheesh bakshi bakshish gratuiti pourboir tip|bdm
backsid rear|es1
backslapp|5pu
backslid reversionist|ap8
backslid laps relaps revert|63b
backstag offstag wing|ec2
backstair|ecj
backstop catcher|8b9
backsword singlestick|eg8
backtalk sass|3gx
backup|4t
backward|em1
backwash slipstream|
backwat|g4z
backwood boondock hinterland|
backwoodsman frontiersman|bl4
backyard|4bu
bacteria bacterium|9vh
bacteriacid bactericid|30e
bacteriochlorophyl|bjm
bacteriologist|1s1
bacteriolog|9q5
bacteriophag phage|g0a
bacteriostat|de
bacteroid|1b4
bad|ccw
baddeleyit|9xz
baddi villain|2yg
badg|5ks
badg|2yi
badger heckler|fk6
badinag|1a1
badland|8xc
baffl|bni
baffl|bbx
bafflement befuddl bemus bewilder mystif obfusc puzzlement|3of
bag|3rn
bag|lr
bag base|
bag handbag purs|3rn
bagatel|ast
baggag luggag|3rn
baggageman|15h
bagger packer|gd3
bag sack|3ao
bagman roadman|d6a csg
bagnio bawdyhous bordello brothel cathous whorehous|2c5
bagpip|
bagpip piper|8et
baile|dd
bailiff|6rt
bailiffship|1oy
bailiwick|8pp
bairn|31g
bait|5pv
baiz|3ao
bakehous bakeri bakeshop|gd8 dpu
baker|9sq
balaclava|2mb
balagan|1l4
balanc|5s8
balbriggan|8ua
balconi|eld
balderdash piffl|7qo
baldhead baldpat baldi|89y
baldric baldrick|1nm
bale|2dm
balefir bonfir|6c3
bale|5wc
balk baulk|5yv
balker baulker noncompli|89y
balki|8hw
balklin|9lr
ball|5sb
ball|dqi
ballad lai|e3i
ballad|bql
ballad|bql
ballad crooner|dur
ballast|9o0
ballcock|cp5
ballerina danseus|4fi
ballet|33y
ballet|a9a
balletoman|5pu
balletomania|5pt
ballgam|dvj
ballistocardiogram|75y
ballock bollock testicl testi|
balloon|f6
balloon|bod
balloon|6fz
balloonist|gcz
ballot|54a
ballot vote|337
ballpark park|eby
ballpen ballpoint|bas
ballplay|14r bo0
ballroom|d0w
ballup cockup|5sw
ballyhoo hoopla hype|c4n
balmor|dpg
balonei bilgewat bolonei bosh drool humbug tommyrot tosh twaddl|7qo
balsa|gc6
balsam|fer
balsamroot|7n8
balust|4sq
balust balustrad banist handrail|1gz
bambino toddler yearl|31g
bamboo|gc6
ban prohibit proscript|4jw
banal clich commonplac platitud|3hn fkp
banana|7n8
banana|c37 6qp
band circl lot|79k
band|au3
bandag|
bandag bind|fht
bandana bandanna|7fy
bandbox|24g
band|ejt
bandit brigand|eer
bandlead|3nb
bandmast|3nb
bandol bandoli|1nm
bandsman|8et
bandstand|bno
bandtail|bjh
bandwagon|g1c
bandyleg bowleg|92l 4xv
bang bash smash|1xf
bang blast clap|air
bang|3ea
bang|air
bang batter|6am
bangtail racehors|7uf
banian banyan|fhv
banish ostrac|5xg
bank|880
bank|5tv
bankbook passbook|
banker|
banknot bill greenback|4bh
bankrol|6bh
bankrupt insolv|ak4
bankruptci|36b
banksia|2f4
banner|6e1
banneret|8u7
bann|q0
banquet feast|4wr
banquet feast|5eu
banquett|1nt
banshe banshi|
bantam|6o2
bantamweight|767
banzai|300
bap|26h
baptism|d4x
baptisteri baptistri|1hl
bar barroom ginmil saloon taproom|d0w
bar|404
bar|85u
baranduki baronduki barunduki burunduki|ebh
barb gibe jibe shaft|3hn
barbacan barbican|fe9
barbarian savag|c1e
barbaris barbar|4lv
barbar brutal|48f
barbasco joewood|2f4
barbecu barbequ|503
barbel|g6z
barberri|2f4
barbershop|dpu
barbett|eld
barbit barbiton diethylmalonylurea veron|1fj
barbitur|4pk
barbwir|gau
barcarol|e3i
bard|bqn
bareboat|fy8
barebo|1yu
bargain deal|ec
bargain dealer monger trader|9sq
bargain|aed
barg flatboat hoi|1yr
barge bargeman lighterman|72w
barilla glasswort kali kelpwort saltwort|2f4
bare denud husk strip uncov|cqz
barit baryt|9xz
bariton baryton|dur
barium|9tk
bark|42f
bark|air
bark barqu|fy8
barkeep barman bartend mixologist|5ly
barker|bpj
barlei|74y
barmaid|1g2
barmbrack|26h
barn|2c5
barnburn|10l
barndoor|6el
barnstorm playactor|7a
barnyard|5mo
baron|aif
baronag peerag|yw
baronetag|yw
baronetci|chn
barong|8u5
baroni|6b
baroqu|82q
baroreceptor|aty
barouch|2q5
barrack|cdb
barrack heckl|51j
barrag bombard|8y6
barrag shell|6c4
barrat|ap8
barratri simoni|3hq
barrel|fl9
barrel|3rn
barrelhous|1f3
barren wasteland|
barrenwort|7n8
barrett|ctu
barricad|1gz
barricad|1gz
barrier|85e
barrier roadblock|anw
barrier|9pr
bar blackbal|60l
barrio|cd6
barrist|15v
barter|1fq
bartonia|6h7
baryta|1fy
bascul|eld
base|62q
base foundat understructur|
base|bj8
basebal|
baselin|46h
basement cellar|6gr
basenji|54m
basic rudiment|62u
basidiospor|e9m
basil|7n8
basileu|d3e
basilica|34y
basin|3rn
basi|6nl
basi cornerston fundament groundwork|13n
basket handbasket|3rn
basketbal hoop|
basket cager|14r
basketmak basketweav|9hw
basketri|43l
bass|bli
bass|9rb
basset|7vn
bassin|69l
bassinet|6sg
bassist|8et
basso|dur
bassoonist|8et
basswood linden|gc6
bastardis|4lv
bastard|4ja
bastardi illegitimaci|eej
bastion|au3
bastnaesit bastnasit|9xz
basuco|3co
bat chiropteran|5vm
bat|fmi
batch|4w
bath|3rn
bath|1ih
bath|eu0
bather natat|fhe
bathhous|2c5
bath|53b
bath washup|903 38m
batho|em3
bathrob|czq
bathroom|d0w
bathtub tub|3rn
bathymetri|9pg
batik|3ao
batist|3ao
batman|15h
baton|d02
batrachomyomachia|cd
batsman batter hitter slugger|1dc
batteri|113
batteri|4sq
bat|15e
battl conflict engag fight|71
battlefield battleground field|fez
battlefront front|bv0
battlement crenel|2d1
battler belliger combat fighter scrapper|89y
battu|7y2
batw|564
bauxit|9xz
bawbe|3ec
bawd cocott cyprian harlot prostitut tart whore|gc1
bawdi lewd obscen salaci salac|890
bawler bellow roarer screamer screecher shouter yeller|3it
bawl wail|48u
bai embay|g4z
bai|e4f
bayberri|fhv
bayonet|8u6
bayou|8wj
bazaar|dpu
bazar|9lx
bazooka|8zw
beach|6mi
beachbal|bod
beachfront|5ed
beachhead|28e
beachwear|3at
beacon|dsq
bead|9q
bead beadwork|4jo
beadl|6rt
beadsman bedesman|
beagl|7vn
beagl|7y2
beak|a6u
beak|a6u
beaker|8ml
beam|dsq
beam|bj6
beam|cfa
beam rai|96k
bean|fwe
beanbag|1bn
beanbal beaner|blj
beanfeast|4wr
beani|dwt
beanstalk|efc
bear|5vm
beard whisker|7e7
bearer carrier toter|fhe
bearer|41s
bear|cps
bear|4xe
bear comport mien|9k3
bearnais|d9j
bearskin|6s9
beast brute wildcat|du
beastli mean|9id
beat|8lu
beat heartbeat puls|7gv
beat rhythm|
beater|gcz
beatif beatitud blessed|7gw
beat|6am
beatnik|cmm
beau boyfriend swain|9j3 9d9
beaut|5y1
beauteous comeli loveli|1ks
beautician|115
beauti|ut
beaver|6s9
bechamel|d9j
beck|6z2
becoming|4js
bed|6sg
bedchamb bedroom|d0w
bedcloth bed|
bedcov bedspread counterpan|1kz
bedfellow|13e
bedfram bedstead|6sg
bedground|y9
bedlam chao pandemonium|3og
bedlamit|9e4
bedpost|4sq
bedrest|cs6
bedrock|czs
bedrol|1kz
bedsid|drv
bedsit bedsitt|tk
bedsor|foe
bedspr|eac
bedstraw|7n8
bedtim|7vp
bee|7zo
beech|fhv
beechwood|gc6
beef|2t7
beef boeuf|9pi
beefalo cattalo|1lj
beefburg hamburg|d88
beefcak|bhc
beefeat yeoman|1zb
beefsteak|eeq
beefwood|fhv
beehiv|gd8
beelin|8lu
beep bleep|e4f
beeper pager|4sq
beer|27q
beeswax|g5v
beetl|8dp
beetlewe coltsfoot galax|7n8
befool stultif|4q0
begett father|b4v
beggar|
beggarman|1m1
beggarwoman|1m1
beggari beg|e2v
beginn initi tiro tyro|89y
begin|7gv
begin commenc kickoff offset outset showtim start|lr
begin|53n
begonia|6h7
beguil cheater deceiv|ap8
begum|8w7
behalf|95z
behalf|8ga
behavior conduct do|77
behavior behaviour|70
behavior conduct demeanor demeanour deport|ffs
behaviorist behaviourist|c85
behead decapit|5xs
behemoth colossu monster|89y
behest|1q9
behold observ perceiv percipi|89y
behold see|bcd
beig ecru|2ai
be being exist|ee1
be organ|
belai|aw9
belch burp|co1 5i4
belch|5i4
beldam crone hag|aqe gc1
beleagu besieg sieg|1wj
belfri campanil|fe9
belief|3e6
belief feel impress notion|825
believ credibl|ccw
believ truster|98
believ worshipp|89y
belittl denigr|4qa
bell|4sq 4sq
bell buzzer doorbel|2g4
belladonna|7n8
bellboi bellhop bellman|15h
bell|6b3
bellflow campanula|7n8
belliger|7il
bellow holla holler hollo holloa roar yowl|2ja
bellow|1xh
bellpul|c9g
bellweth|910
bellwort|6h7
belli paunch|65z
bellyach gastralgia stomachach|5b
bellyband|eky
bellybutton navel omphalo omphalu umbilicu|bqz
belong|7gx
belong properti|bv7
belov dear dearest honei|9d9
belt|
belt|3z
belt|cor
belt|3ao
beltwai bypass ringwai|7pa
belveder|2f4
bema chancel|eld
ben|a6h
bench|dfr
benchmark|46h
bend crook turn|4bx
bend|a5z
bend|dgi
bendabl pliabil|6fr
bender|fcd
bend|83j
benedick|7wq
benedict|bxp
benefact|3t9
benefactor helper|89y
benefactress|1o4
beneficiari done|cla
benefit|b8z
benefit welfar|73v
benevol|9d7
benign|73u
benn benni sesam|7n8
bent|87x
bentonit|38g
bentwood|gc6
benwe ragwe ragwort|g6n
benzoat|d6s
benzofuran coumaron cumaron|3ky
benzoquinon quinon|3ky
benzyl|cfc
bequest legaci|6zn
berat|ckp
berceus cradlesong lullabi|e3i
bereav|89y
bereav mourn|
beret|2mb
berg iceberg|6mi ane
bergamot|asz
bergenia|7n8
berk|55e
berkelium|9tk
berm|928
berretta biretta birretta|2mb
berri|c37 6qp
berth post|2fa
beryl|9xz
beryllium glucinium|9tk
besieg|5nu
besom|2a4
best|15e
best|89y
bestiari|20z
bestow confer conferr|6zo
bestow conferr donor|1o4
bestow|6zn
bestsel|20z
bet stake|6u5
beta|75z
betel|6iv
beth|75z
betis folli stupid|5sw
betray blabber inform squealer|8bs
betroth engag troth|c4m
betroth|9d9
better|73v
bettor wager|6u6
bevel chamfer|5g4
beverag drink drinkabl potabl|6jg 98p
bevi|12i
bei|9j3
bezant bezzant byzant solidu|3ec
bezel|5g4
beziqu penuchl pinochl pinocl|2os
bia prejudic|b64
bibliograph|21f
bibliographi|98y
bibliophil booklov|21f
bibliopol bibliopolist|1fq
bibliothec librarian|c3k
bibliotheca|95h
bibliot|4yn
bibliotist|dcu
bicarbon|2o0
bicentenari bicentenni|pw
bicep|a92
bichlorid dichlorid|32u
bichrom dichrom|d6s
bicker pettifoggeri spat squabbl tiff|5cq
bicuspid premolar|fci
bicycl|fwg 3rn
bicycl bicyclist biker cyclist|ba1
bid command dictat|6q
bid|15e
bidder|va
biddi hen|314
bidet|1hl
biennial|bmw
bier|2r8
biff punch|1xe
bifoc|61z
bifurc|25t
bigamist|9nx
bigami|9m9
bigarad|asz
biggin|2mb
bighearted|6xm
big|dvt
bilater|eux
bileston gallston|2ip
bilg|g4y
bilharzia bilharziasi schistosomiasi|8b2
bilingu|u
bilious|fqt
bill measur|54a
bill invoic|
billabong|g4z
billboard hoard|dsx
billet note|946
billfold notecas wallet|3rn
billhook|fcd
bill|11t
billingsg scurril|3tm
billion|8fd
billionth|chn
billow|g5o
billi billystick nightstick truncheon|3b7
biloc|9ah
bimbo|6b3
bimest|bda
bimet|9o0
bimillenari bimillennium|pw
bimonthli|bdb
bin|3rn
binari|edm
bind|4s8
binderi|dpv
bind|160
bind|ae3
bindwe|fzk
bing orgi|7xs
bingl singl|7q4
binocular|8er
binomi|3lw
bioassai|d3o
bioattack|g3g
biochemist|30g
biodef biodefens|4kw
biodivers|539
bioengin ergonom|5o8
biogenesi biosynthesi|evz
biogeni|a8d
biogeographi|1s2
biograph|174
biographi|4i
biolog|b8d
biologist|dcu
biologi|1sd
bioluminesc|9dz
biomass|6r3
biomedicin|9q5
biometr biometri biostatist|1sd
bionic|5o8
bionom|1s2
biophysicist|bi8
biophys|bi9
biopiraci|8yq
biosafeti|d5g
bioscienc|dcs
bioscop|f53
biospher|cor
biota|4w
bipe|p8
biplan|bh
biquadr biquadrat quartic|am4
birch|gc6
bird|43v
birdbath|1hl
birdcag|2i2
birdcal birdsong|dsq
birder|jv
birdfeed|4sq
birdhous|c6g
birdi|dd6
birdlim|8h
birdnest|afe
birdnest|8vl
birdse|678
birefring|co9
biriani biryani|503
birl|fnv
birth|1m7
birth nascenc nativ|j6
birth parturit|
birthdai|pw
birthdai|4gd
birthmark nevu|1vr
birthplac|bm0
birthrat fertil natal|cia
birthright|7no
birthwort|fzk
biscuit|26h
biscuit cooki|
bisect|53o
bishop|c0z
bishopr dioces|8pp
bishopri|1oy
bismuth|9tk
bisqu|e4l
bister bistr|bjm
bistro|5et
bit chip fleck scrap|6ob
bitch|4vi
bitchi catti|9id
bite|gdx
bite morsel|
biter|89y
bitmap|83c
bitok|503
bitt bollard|bvh
bitter rancor rancour resent|7il
bitter|224
bitterwe oxtongu|g6n
bitthead|5n0
bitumast|3c8
bitumen|7yw
bivouac camp canton|cdb
bivouack camp tent|8cd
biweekli|bdb
biz|2fa
bizarr outlandish weird|ej9
black inki|3g2
blackbeetl|3d2
blackberri|1ox
blackboard chalkboard|10o
blackbuck|qz
blackdamp chokedamp|
blacken darken|
blackfac|9hy
blackguard bounder cad hound|ddf
blackhead comedo|1vr
blackjack|an1
blackleg scab strikebreak|gcz
blacklist shitlist|98y
blackmail extortion extortionist|460
black lightless|4fx
blackout|b8i
blackout brownout dimout|4fx
blacksmith|9tr
blackthorn|2f4
blacktop|b8m
blackwat|4zl
blackwood|gc6
blade|6iv
blade|gg0
blade|cxc
blade sword|g66
blah bombast claptrap fustian|75e
blah|22g
blain|e3x
blame incrimin inculp|50
blame rap|csl
blameworthi culpabl|7b0
blancmang|cu
blandish cajoleri palav|6f9
bland|ffs
blank|75z
blanket cover|1kz
blanket|42f
blank|5m4
blare cacophoni clamor din|air
blarnei coax|6f9
blasphemi|c3g 4z9
blast|6i3
blastema|2ug
blaster chargeman|gd3
blastocytoma blastoma|aey
blastomer|2ug
blastopor|aub
blaxploit|5zv
blaze|6eb
blaze|fk5
blaze|4st
blazer|8m5
bleach|g8m
bleacher|gcz
bleat|e4f
bleb bulla|
bleeder haemophil haemophiliac hemophil hemophiliac|eou
bleed haemorrhag hemorrhag|7ho
blemish defect|ut
blend sphalerit|9xz
blend|3l0
blepharospasm|43s
blether prate prattl|2zd
bletia|ata
bleu|306
blight|4r5
blighter cuss gadfli pester|be2
blind|bbx
blind|42b
blind screen|c6g
blinder|1w2
blind ceciti sightless|4xv
blink nictat nictit wink|co1
blinker|96l
blip|es8
bliss|5if
blister|4kq
blith|7gx
blitz|a72
blitzkrieg|159
blizzard snowstorm|eid
bloat|9e0
blob|dmt
bloc|h8
block|10o
block|y9
blockad encircl|71
blocker|6jq
blockhead bonehead dumbass dunc dunderhead fuckhead hammerhead knucklehead loggerhead lunkhead muttonhead numskul shithead|55e
blog|4u9
blogger|89y
bloke chap cuss fella fellow lad|9i8
blolli|2f4
blond|89y
blond|3kf
blood|
bloodbath|2pi
bloodguilt|7b0
bloodhound|7vn
bloodlet|fht
bloodlust|4qz
bloodroot redroot tetterwort|7n8
bloodsh|a8v
bloodstain|4yu
bloodstock|27j
bloodstream|1ws
bloodsuck hirudinean leech|ps
bloodthirsti|51a
bloodwort|7n8
bloom blossom flower|
bloom|bda
bloom blush flush rosi|7kl
bloomer|6h7
blooper blunder boner botch bungl flub|5sw
blot smirch|1vr
blotch splodg splotch|1xb
blotter|b34
blow|a60
blow|851
blowbal dandelion|7n8
blower|4sq
blowfish puffer pufferfish|
blowfli|6i0
blowgun|fl9
blowhard boaster braggart bragger vaunter|5hk
blow|c2r
blowlamp blowtorch|2en
blowout romp runawai walkawai|fji
blowpip blowtub|fl9
blowup deton explos|4yk
bludgeon|3b7
bludgeon|du
blue blueness|3g2
blue|3at
blue|au3
blueberri|2f4
bluebil scaup|5b9
bluebottl|6h7
bluecoat|89y
bluegrass|76a
bluejacket sailor|9j4
blueprint|bmi
blue|6j4
bluestem|76a
bluestock|gc1
bluetick|7vn
bluewe|7n8
bluff|cxp
bluff|51o
blunderbuss|a9h
blunder botcher bumbler bungler fuckup fumbler|889
blur|csd
blurb endors indors|c4n
bluster|3og
bluster bravado|64t
bluster loudmouth|fk6
boa|db3
board|3hz
board plank|9ds
boarder lodger roomer|crd
board embark|4ow
boardinghous|7vt
boardroom|d0w
boardwalk|b6h
boarhound|7vn
boast jactit|6q
boat|fy8
boater leghorn|2y3
boathous|dnd
boat yacht|fhc
boatload shipload|
boatman waterman|gcz
boatswain bosun|72w
boatyard|bm1
bobbl|1xa
bobbi|bri
bobbysox|8z6
bobtail|exa
bocconia|btv
bodega|dpu
bode forebod premonit presenti|vr
bodkin poniard|4ei
bodi|
bodi|79k
bodybuild musclebuild|89y
bodybuild musclebuild|5y4
bodyguard escort|4ku
boffin|8iy
bog|g7j
bogei bogi|
bogeyman booger boogeyman bugaboo bugbear|a46
bogi|f6
bohemian|1me
bohrium|enq
boiler|3rn
boilerpl|em3
boil|7la 5vv
bola bolo|adn
bold dare hardihood|26a
bole|bjm 4xs
bollworm|2sx
bologram bolograph|cm2
bolshi|cfe
bolster|bk6
bolt thunderbolt|96t
bolt|1f5
bolt deadbolt|1f5
bolt|7ic
bomb|zj
bomb|2jn
bombardi|ajg
bombazin|3ao
bomber|bh g44
bombil bombin buzz|e4f
bomb|159
bomblet|1zx
bombproof|2x5
bombshel|5pq
bombycid|a5q
bonavist|fzk
bonbon|2l7
bond|15y
bond|
bond|3p9
bondag|emp
bondhold|8j2
bondsman|dxj
bondswoman|1o4
bonduc chicot|fhv
bone|
bone|9o0
bonelet ossicl ossiculum|20i
bonem|au1
bone castanet clapper|
bong|e4f
bongo|5ak
bonheur|7gx
boni bony emaci gaunt|f6o
bonnet|2y3
bonsai|fhv
bonu fillip|egr
boo razz|2ja
boob boobi pinhead|dud
booboisi|37s
boodl clam dinero dough gelt kale lettuc lolli loot lucr moolah pelf shekel simoleon wampum|a32
boogi|1y3
book|c8p
book volum|c3a
bookbind|115
bookbinderi|dpv
bookcas|6sg
bookclub|3b6
bookdeal|9sq
bookend|4sq
booker|dd
booki|6u6
book|5m0
book reserv|5m1
bookkeep|4o
bookkeep clerk|4n
booklet brochur folder pamphlet|20z
bookmak|9hw
bookman scholar student|8fk
bookmark|9ls
booksel|az0
bookshelf|dnu
bookshop bookstal bookstor|dpu
bookworm pedant scholast|21f
boom roar thunder|air
boomer|89y
boomerang|a0b
boon|9dn
boondoggl|g4o
boorish|d34
boost encourag|et
boost|lq
boot|
boote booti|dya
booth|ewi
booth kiosk stall|d0w
boothos|ehc
bootjack|4sq
bootlegg moonshin|460
bootleg|9lw
bootmak|3cj
bootstrap|ejc
booti loot pillag plunder prize|
booz liquor spirit|gj
booz crapul drink|
borag tailwort|7n8
borat|d6s
borax|9xz
bordelais|d9j
border borderlin delimit mete|23o
border margin perimet|23n
border edg|23o
border|4oh
borderland marchland|52m
borea norther northerli|g9z
boredom ennui tedium|51k
bornit|9xz
boron|enq
borosil|d6s
borough|52m
borrow|cla
borrow|66
borsch borscht borsh borshch borsht bortsch|e4l
bosc|b9k
bosk|6ln
bosom|3lm
bosom|276
bosom|3o
boson|b5y
boss chief foreman honcho|erd
boss hirer|5lz
bossism|55n
bot|8yz
botan|5af
botanist phytologist|1s1
botani flora veget|4w
bother hassl troubl|52p
bottl|3rn
bottlebrush|2at
bottlecap|2mc
bottleneck chokepoint constrict|ac4
bottler|9km
bottom undersid undersurfac|es1
bottom|cor
bottomland|8xc
boucl|3ao
boudoir|1ky
bouffant|3ea
bouff|art
bougainvillea|fzk
bough|25s
boulder bowlder|czs
boulevard|ejz
boulevardi|g0q
bounc bounci|5ic
bounc leap|7e
bouncer|7a9
bounc|1af
bound boundari edg|dmt
boundari bound|cor
bounded finit finitud|ccw
boundless infinit limitless unbounded|ccw
bounteous|6xm
bounti|2t
bounti|cwh
bouquet corsag nosegai posi|zu 4jo
bourbon|g8f
bourgeoisi|37s
bourguignon|d9j
bourn|23o
boustrophedon|auz
bout|53n
boutiqu|dpu
bow bowknot|8un
bow|eg8
bow fore prow|
bow|g66
bowdleris bowdler|geg
bowdleris bowdler expurg|5gb
bowel gut intestin|g0i
bowel|9w8
bow obeis|6z2
bowl|3rn
bowl|502
bowl|6u8
bowstr|3wd
bowti|adn
box|3rn
box|3jl
boxberri partridgeberri|fzk
boxcar|cgf
boxcar|57r
boxer pugilist|1j0
box pugil|14t
boxthorn|2f4
boxwood|gc6
boi|9i8
boi|9j3
boycott|anh
boyhood|31k
bozo cuckoo fathead goof goofbal jackass twat|6ji
bpi|4on
bpm|f2d
bp|cia
brace|ek4
bracelet watchband watchstrap|eky
bracero|8vm
brachium|25t
brachycephal|a0
brachyceph brachycephali|ccw
brachydactylia brachydactyli|14
brace|ek4
bracket|dku
brad|ab4
brae|7pf
brag crow gasconad vapor|1yq
braggadocio rhodomontad rodomontad|1yq
braid plait tress|3ea
braid|b6r
brail|afg
brain encephalon|
brain brainpow mental wit|8fm
brain mind psych|3e6
braincas brainpan cranium|20i
brainchild inspir|c3a
brainiac geniu|8fk
brainstorm insight|vs
brainstorm|6q 5w2
brais|3us
brake|4sq
brakeman|cgi
brake|25m
brambl|fer
bran|2wn
branch subdivis|53p
branch|efc
branch|eml
branch fork ramif|53o
branchlet sprig twig|25s
brand marqu|abb
brand make|6m7
brand|9lp
brandish|g2f
brandi|224
brandybal|2l7
brant brent|73x
brasier brazier|7l6
brass|im
brass|
brassavola|ata
brasseri|5et
brattic|b65
brave|g48
brave braveri courag|e8g
brawl|bu
brawler|1j0
brawn brawni hefti|ek2
brazen shameless|1zn
brazilwood|gc6
breach|aqx
bread breadstuff|
breadbasket|9ah
breadbox|3rn
breadroot|7n8
breadstick|26h
breadth larg|8fm
breadth width|4we
break interrupt|7gv
break|43
break fault|437
break sever|274
breakabl|10x
breakabl|3qb
breakax|fhv
breakdown disloc|
breaker surf|g5o
breakfast|9p5
break|2xq
breakout gaolbreak jailbreak prisonbreak|5t6
breakston rockfoil saxifrag|7n8
breakthrough discoveri find|25j
breakthrough|4za
breakup|5na
breakup separ|j6
breakwat groyn jetti seawal|1gz
breast|
breast tit titti|5yi
breastbon sternum|20i
breastpin broach brooch|bka
breastwork|6mz
breath|78
breath|f1
breathalys breathalyz|4sq
breather|b8i
breath|78
breechcloth breechclout loincloth|6vc
breech knickerbock knicker|fkd
breechload|7bh
breed|
breed genteel gentil|5ji
breez zephyr|g9z
brethren|dge
brevet|54a
breviti|f3v
breviti|5ci
brew brewag|gj
brewer|9hw
breweri|bmv
brewpub|27s 5et
briar eglantin sweetbriar sweetbrier|d1e
briarroot|d12
briarwood brierwood|gc6
bribe|b8z
briber suborn|460
brick|2vq
brick|89y
brickbat|6ob
brickfield brickyard|dpv
bricklay|115
bricklai|43l
brickwork|9mv
bricolag|3r5
bridal espous|g6k
bride|7ss
bridegroom|7ss
bridesmaid|15h gc1
bridg|eld
bridg|360
bridg|3p9
bridgehead foothold|
bridgework|4ot
bridl|d58
bridoon|d58
brief|54a
briefcas|3rn
brier brierpatch|230
brig|fy8
bright|
brillianc glare|28m
brillianc grandeur splendor|5ji
brillianc luster splendor splendour|28m
brim|5g4
brimston|eph
brine saltwat seawat|g4y
bring deliveri|fgc
brink verg|23n
brinkmanship|brl
brini main|g4z
brioni bryoni|fzk
briquet briquett|1wh
brisanc|3pv
bristl|69l
bristli prickli spini thorni|cg8
britch|27h
brittl toffe toffi|2l7
broad|gc1
broadax|18z
broadcast|9ta
broadcast|fgq
broadcloth|3ao
broaden|2xq
broaden|4sm
broadloom|2pv
broad wide|26n
broadsheet broadsid circular flyer handbil|ak
broadsword|1ut
brocad|3ao
brocket|2wg
brogan brogu clodhopp|dpg
broil grill|3us
broiler|axa
brokenhearted grief heartach heartbreak|e41
broker|
brolli gamp|fot
brome bromegrass|76a
bromeosin eosin|6hl
bromin|7f6
bronc broncho bronco|a9o
bronchiol|5bb
bronchodil|9q4
bronchopneumonia|bqb
bronchu|5bb
broncobust|5s4
bronz|im
brooder incub|un
brood|1t2
brood pensiv|9r4
broodmar|9lc
broodi|1qc
brook creek|eju
brooklet|2a2
broom|85u
broomstick|78f
broth|e4l
brother|8t9
brother|9ri
brotherhood|8t8
brotherhood fratern sodal|37s
brotherhood|6py
brougham|2q5
brouhaha hubbub uproar|air
brow forehead|66y
brow eyebrow supercilium|7e7
brow hilltop|45k
browallia|6h7
brown|3g2
brows|230
browser|9c8
brows|cjm
bruin|1k6
bruis contus|7ho
bruiser bull strapper|9j3
brunch|9p5
brunet brunett|89y
brunt|6kl
brush coppic cops thicket|230
brush|85u
brush|15l
brushup|bx6
brushwood|gc6
brushwork|dwc
brutalis brutal|3n0
brutal feroci vicious|48e
bruxism|6z
bryanthu|2f4
bubbl|71o
bubbler|6nt
bubbl champagn|fzo
bubo|ev8
buccan pirat|4rb
buccula|320
buckaroo buckeroo vaquero|42r
buckboard|2q5
bucket pail|3rn
buckey conker|dgx
buckler shield|ze
buckram|3ao
buckshot|dqi
buckskin|a6f
buckskin|27h
buckthorn|2f4
bucktooth|r3
buckwheat|7n8
bucol peasant|d47
bud|1x6
buddleia|2f4
buddi chum croni pal sidekick|6pw
budgereegah budgerigar budgerygah budgi lovebird|b3y
budget|6ru
budget|bmi
buff devote fan lover|6j6
buffer|3ky
buffet counter|6sg
buffet pound|1xf
bufflehead|5b9
buffoon clown|6ji
buffooneri clown harlequinad japeri prank|6jj
bug|8dp
buggi|2q5
bugl|265
bugler|3xa
buglewe|7n8
build physiqu|c5c
builder|9o0
build edific|eld
buildup|4u
bulb|efc
bulb lightbulb|8x0
bulb|b5r
bulbil bulblet|2c7
bulbul|ahg
bulg excresc extrus gibbos gibbous hump jut protrus protuber|
bulgi rounded|3ub
bulim|eou
bulk major|am3
bulk volum|9gw
bulkhead|b65
bull|2t7
bull bullshit dogshit horseshit shit|59p
bull|1xa
bullbrier catbrier greenbrier|fzk
bulldoz dozer|ff1
bullet slug|a0b
bullethead|7jk
bulletin|4j
bullfight corrida|e6p
bullfight toreador|89y
bullheaded pigheaded stubborn|6d0
bullhorn|9d0
bullock|2ci
bullpen|eld
bullr|eby
bullterri|f3p
bulli hooligan roughneck rowdi ruffian yob yobbo yobo|du
bullyboi|2cy
bulli intimid|1me
bulwark rampart|5kk
bum git lowlif puke rotter skunk stinker stinkpot|
bum hobo tramp|3a4
bumblebe humblebe|1lg
bumboat|1yr
bumf bumph|
bummer|q1
bump|7ho
bumper|70w
bumpi|cg8
bumpkin chawbacon hayse hick rube yahoo yokel|d47
bumptious cocki forward pushi|12t
bun|26h
bunc godsend|7gv
bunch clump cluster|dh
bunch gang|12i
bunch caboodl|4w
bunchberri crackerberri|3x3
bunchgrass|76a
bunco bunko flimflam hustl|eu3
bundl packag packet|4w
bundl sheaf|b08
bunfight|bu
bung|bpi
bungalow cottag|7vt
bunge|d18
bunion|9e0
bunk|9jq
bunk|1kx
bunk|1kx
bunker|anx
bunkmat|61
bunni|g2q
bunt|7q5
bunter|1is
bunt|3ao
buoi|cnk
bur burr|bd7
burden encumbr onu|7jl
burden load|10o
burdensom oner|4vf
bureau dresser|6sg
bureaucraci bureaucrat|apj
bureaucrat|6rt
burg|fec
burglar|eer
burglari|67r
burgomast|9oz
burgoo oatmeal|bub
burgrass|76a
burgrav|aif
burial entomb inhum inter sepultur|6rz
burin|32l
burka burqa|6vc
burl|gc6
burn|7yb
burn sunburn suntan tan|
burnabl combust|ccw
burner|un
burn|2xq
burnish glossi polish|5h6 dzs
burnup|cet
burr|eld
burrito|503
burrow|7r5
bursar|fhp
bursari|5x5
bursiti|8bg
burst explos|2xq
burst fusillad salvo vollei|6c4
burst|77
burthen|2e4
buri|3ll
busboi|5ly
busbi shako|2y3
bush shrub|fer
bush|
bush chaparr scrub|230
bushwhack hillbilli|d47
busi|5pn
busi|3hq
busi job occup|77
busi|7jl
businessman|
businessmen|c3i
businesspeopl|bbx
busker|5pq
buskin|21t
busman|59r
buss kiss|6q
bust|63c
buster dude|9j3
busy hum|70
busywork|gcr
butadien|7yw
butan|6vj 6r3
butcher meatman|9sq
butcher|2f9
buten butylen|6vj
buteonin|7iz
butler pantryman|9kb
butt|78f
butt|7pe
butter|e2y
butterbur|7n8
buttercup butterflow crowfoot goldcup|7n8
butterfat|65y
buttermilk|9wz
butterscotch|2l7
butteri pantri|eic
buttock|bj8
button|eub
buttonhol|7qv
butti|d88
butyl|cfc
buxom|5kw
bui steal|ca7
buyback repurchas|ca6
buyer emptor purchas vende|39i
bui purchas|ca6
buyout|67
buzz|77
buzzword cant|7qo
bye|3ln
bygon|b72
bylaw|bzi
bynam cognomen monik nicknam sobriquet soubriquet|uy
bypath byroad bywai|cze
byplai|6s
byproduct|3pv
byre cowbarn cowhous cowsh|1g7
byssu|69l
bystand|9c8
cab|3jl
cabal camarilla faction junto|3a0
cabalist|9ri
cabana|f31
cabaret nightclub nightspot|
cabass tatouai|z3
cabbag|fwe
cabbageworm|2sx
cabbi cabdriv cabman taxidriv taximan|59r
caber|brd
cabin|3jl
cabin|7vt
cabinet|6sg
cabinetmak|2pu
cabinetri|2pu
cabinetwork|gcf
cabl cablegram|f1h
cabl|4sq
cabl|d18
caboos cookhous|8tj
cabotag|cy4
cabriolet|2q5
cabstand taxistand|ed4
cachet|45
cachexia cachexi wast|4ia
cachinn|8zt
cackler|1qc
cacoeth mania|a62
cacogen dysgen|1sd
cacographi scrawl scribbl|7ge
cadast cadastr|cos
cadav corps|
caddi|15h
caddi|2ks
cadenc|
cadenza|ast
cadetship|1oy
cadger mooch moocher scrounger|1m1
cadmium|9tk
cadr|fr9
cadr|3wn
caenogenesi cainogenesi cenogenesi kainogenesi kenogenesi|79r
caesium cesium|9tk
caesura|b8i
cafe coffeehous|5et
cafeteria|5et
caff|2hy
caftan kaftan|596
cage|5mo
cairn|9lp
caisson coffer lacunar|b2f
cake|1wh
cakehol maw yap|a6t
cakewalk|33y
calaba|fhv
calabura silkwood|fhv
caladenia|ata
calamin hemimorphit|9xz
calamint|7n8
calam catastroph disast tragedi|9zo
calanth|ata
calcaneu heelbon|20i
calceolaria slipperwort|6h7
calceu|dpg
calcimin|g4d
calcin|aza
calcitonin thyrocalcitonin|5nd
calcium|9tk
calcul comput|c2n
calcul comput figur reckon|2vx
calcul estim figur reckon|5zm
calculu|czs
caldron cauldron|bw4
calean chicha hookah kalian narghil nargileh sheesha shisha|bl6
calefact incalesc|7l4
calendar|zv
calendar|98y
calend|9fl
calendula|6h7
calf|gfy
calf|a92
calfskin|91p
calib calibr qualiti|4lw
calib|4tt
calibr|77
calich hardpan|4xs
calico|3ao
calif caliph kalif kaliph khalif khalifah|d3e
californium|9tk
calisthen callisthen|b8d
calk calkin|38u
call|f1q
call cry outcri shout vocifer yell|fu8
call|4mx
calla|6h7
callathump callithump|b3o
callback recal|11t
caller|g0q
calliandra|2f4
calligraph calligraphist|gcz
calligraphi chirographi penmanship|7ge
call career vocat|2fa
callous unfeeling|
calm composur equanim|51a
calomel|32u
calorimet|8er
calorimetri|9pg
calpac calpack kalpac|2mb
calqu|9az
calumet|bl6
calumni defam traduc|4qa
calvaria|20i
calv|1t2
calypso|ata
calyx|4bd
camachil huamachil|fhv
camaraderi chummi comradeli comraderi comradeship|e1l
cambric|3ao
camcord|2k4
camelhair|3ao
camelia camellia|2f4
camera|5sb
camera|
camion|a69
camis|dp1
camlet|6vc
camo|3ao
camomil chamomil|7n8
camouflag disguis|dhz
camp|12i
camp|7wf
campaign|ces
campaign caus crusad drive|fx9
campaign|77
campaign candid nomine|br8
campaign candidaci candidatur|2ke
campana|4bx
camper|ak5
campfir|6c3
campground campsit encamp|dvh
campion catchfli silen|6h7
campmat|61
campong kampong|fze
campstool|ei1
campu|6a5
camwood|fhv
can|3rn
canaliculu|5bb
canalis canal|c3b
cancan|33y
cancel|
cancer|aey 9ih
candid|89y
candid candour forthright frank|7sm
candl|8x0
candlelight|96k
candlepow|8fq
candlesnuff|85u
candlestick|7qq
candlewick|3wd
candlewood|2f4
candi confect|3nj
candyfloss|2l7
candymak confection|9hw
candytuft|6h7
cane|eg8
canebrak|2as
canella|1fz
canicul|bda
canin cuspid eyetooth|fci
cane wickerwork|gcs
canist|l9
cankerworm|2sx
canna|7n8
cannabi|2f4
canneri|62y
cannib|b8d
cannikin|2ba
cannist|3rn
cannon|112
cannonad drumfir|6c4
cannonbal|a0b
cannula|fl9
canon|bzi
canonist|e6f
cantala|69l
cantata oratorio|37w
canteen|6f0
canthu|3x5
canticl|7zq
cantilev|1jx
cantl|1ak
cantor choirmast precentor|a9c
canva|3ao
canva|b13
canvasback|5b9
canvass|dl1
canvass solicitor|bf2
canyon|ciz
canyonsid|880
caoutchouc rubber|61q
cap|7jr
cap|
capabl|t
capabl potenti|wa
capaci roomi|26m
capacitor condens|4sq
capac|2md
capac|esm
capac|g1n
caparison trap|d58
cape ness|5ed
cape|axt
caper|2f4
capewe gosmor|g6n
capillari|fl9
capit|12x
capit|12x
capit|2v2
capitalis capit|
capit|5fr
capitalist|3q2
capit|ezv
capitul|54a
capiz|azo
capo|319
capon|313
capot|775
cappuccino|3dy
capriccio|ast
capric impuls whim|4qz
caprici unpredict|2xs
capsicum|2f4
capsul|3rn
capsul|bk2
captain|bri
captain|72w
captainci captainship|1oy
captiv fascin|e78
captiv prison|fqp
captiv|p8
captiv immur incarcer|emp
captiv enslav|emp
captor captur|89y
captur seizur|66
caput|2cc
carabin carabini carbin|cxx
carabin karabin|7th
caracara|63x
caracolito|fhv
caraf decant|232
caragana|2f4
caramel|2l7
carapac shell|
caravan|4w
caravan|fuf
caravansari caravanserai|166
carawai|7n8
carbam|d6s
carbin|cxv
carbon|enq
carbonado|7o
carbon|d6s
carbonyl|3ky
carboxyl|cfc
carboi|232
carcas carcass|
carcinoid|aey
carcinoma|2kx
card|b34
card|82f
card|3y7
cardamom cardamon|7n8
cardboard|b34 b0a
cardcas|3rn
cardcastl cardhous|eld
cardia|aub
cardigan|etn
cardin|1td
cardinal|1z8
cardin|am4
cardinalship|1oy
cardiogram electrocardiogram|75y
cardiograph electrocardiograph|8er
cardiologist|53y
cardiolog|9q5
cardiomegali megacardia megalocardia|ev8
cardiomyopathi myocardiopathi|2oq
cardiopathi|50q
cardroom|d0w
card|6u8
care caution precaut|d5j
careen|blm
career|c43
career|b8d
careerist|c3k
carefre insouci lighthearted lightsom|1wa
care caution cautious|ffs
caregiv|c3k
careless|ffs
careless neglig nonperform|aj5
caress|el5
caress cuddl fondl hug kiss pet smooch snuggl|6lf
caretak|4c5
cargo consign freight lade load shipment|9sp
carhop|dkd
carib reindeer|2wg
caricatur imperson|7xp
cari|4ip
carillonneur|8et
carin|1sl
care loving|9d7
carissa|2f4
carload|12i
carmin|9q4
carmin|cmo
carnag massacr|a8v
carnallit|9xz
carnauba|g5v
carniv|2u7
caroch|2q5
carol|dur
carol|dus
carotenoid|bie bjm
carous|cvt
carousel carrousel|3ue
carpal|20i
carpent|gcg
carpentri woodwork|43l
carpet rug|8ew
carpetbag|78g
carpetwe|g6n
carp faultfind|46m
carpophor|efc
carport|6v2
carpospor|e9m
carpu wrist|4u8
carrefour crossroad crosswai intersect|8pe
carriag|cgf
carriag|
carriagewai|czk
carrier|g49
carrot|d12
carrottop redhead|89y
carri|fgc
carryal holdal tote|1bn
cart|g2j
cart handcart pushcart|fwg 3rn
cartag cart|7ir
cart menu|98y
cartel|3ql
cartilag gristl|fao
cartograph|6yc
cartographi mapmak|4sz
cartoon|7xp
cartoonist|116
cartouch|2qn
cartridg|l9
cartroad|cze
cartwheel|g7t
cartwheel|ely
carv|det
caryopsi|dgx
casava|2f4
casbah kasbah|cd6
cascabel|1n2
cascad|g57
cascara|1fz
case instanc|7gv
case|369
case causa lawsuit suit|c2p
casement|d94
casern|1gl
caseworm|8yz
cash|4bh
cashier|1ek
cashmer|3ao
casino|2c5
casket coffin|24g
caspas|bc5
casserol|503
cassett|3rn
cassia|fhv
cassino|2os
cassiterit|9xz
cast|12i
castawai outcast pariah|fqp
cast|eej
caster|gcz
castig upbraid|ckp
cast|3vy
castl palac|9ka
castl|6mz
castrat eunuch|9j3
castrato|dur
casualti|fz3
casuarina|fhv
casuistri|ckg
cat|
catacomb|fm3
catalas|5qh
catalexi|2ho
catalog|20z
catalog catalogu|98y
catalog catalogu|1pw
catamaran|1yr
catamenia mens menstruat|5za
catamit|24p
catamount|g9k
catamountain|g9k
catananch|6h7
cataphat|63m
cataphoresi dielectrolysi electrophoresi ionophoresi|
cataphract|ze
cataphyl|6iv
catapult slingshot|bod
catarrhin|a3b
catastroph disast|aj
catcal|2ja
catch gimmick|58n
catchal|5mo cl1
catch|6z
catchment|eld
catchphras|bhu 2si
catchword motto shibboleth slogan|9az
catclaw|2f4
catechesi|8em
catech|8hi
catechist|8eo
catecholamin|5nd
catechu|617
catechumen|5ge
categoris categor classif|zu
categori class|4w
categori|3lw
catena|2wp
catenari|4bx
cater|c78
cater|2fa
caterpillar|8yz
cathartid|g29
cathedra|f7x
cathedr|34y
cathet|fl9
catheteris catheter|
cathod|5iy
catholicon nostrum|4b0
cation|8jg
catmint catnip|7n8
cattl cow kine oxen|
cattleman|ehf
cattleya|ata
catwalk|bno
caucu|9ql
caudex|efc
causalgia|7yb
causal|cpt
causat caus|6q
caus|87f
caus|8py
causeri chitchat gab gabfest gossip|2zb
causewai|cze
caustic|3ky
cauter cauteri|8er
cauteris cauter|
caution caveat|g42
cautiou timid|bbx
cavalcad|4w
cavalri|e2p
cavalryman trooper|e2n
cavalryman|e2n
cave|6mi
caveman|c1e
cavern|e56
cavern|2tt
caviti pit|7r5
cavum|
cayus|btd
ceas|5n1
cedarwood|gc6
ceilidh|bu
ceil|jc
celandin jewelwe|7n8
celebr celebrat|89y
celebr|bu
celebr festiv|53b
celebr|a0
celeriac|7n8
celer rapid speedi|azu
celeri|7n8
celestit|9xz
celibaci|3n0
celioma|aey
cell|3jk
cell|
cellarag|677
cellaret minibar|2bt
cellblock|7wf
cellist violoncellist|8et
cello violoncello|ekt
cellulit|65z
cellulos|
cellulos|bnc
cement|3mn
cement|10o
cement|8h
cementit|3ky
cemeteri graveyard necropoli|dvh
cenotaph|a4c
censor|89y
censor censorship|
censu nosecount|3zz
cent penni|3ec
centauri|6h7
centenarian|aqe
centenari centenni|pw
center middl|y9
center centerfield|fez
centerfield|awf
center focu focus focuss|5oe
centerlin|dmt
centerpiec centrepiec|2yi
centil percentil|9lo
centimet centimetr|
central|gd8
centralis central|3qf
central|brk
central|cpt
centrex|2va
centrifug|
centrifug separ|un
centrism moderat|82l
centrist moder|a0
centromer kinetochor|
centrosom|4e0
centrum|20i
centurion|g48
centuri|bda
cephalalgia headach|5b
cephalometri|9pg
ceram|8ew
ceramicist ceramist potter|115
ceram|10n
cerat|aq7
cercaria|8yz
cere|1ju
cereal|76a
cerebr intellect mentat think thought|
cerecloth|3ao
ceremoni|bu
ceremoni|77
ceremoni|77
ceresin|g5v
ceris|cmo
cerium|9tk
cert|2w7
certainti|
certainti|ccw
certif credenti|54a
certif|5m3
certif corrobor document|3o5
certiorari|gee
certitud cocksur overconfid|2w6
cerumen earwax|g5v
cerus|bjm
cerussit|9xz
cervid deer|
cervix neck|
cessat surceas|7f9
chachka tchotchk tchotchkeleh tsatsk tshatshk|6b3
chad|b34
chadar chaddar chador chuddar|fwi
chaenacti|7n8
chaff husk shuck stalk straw stubbl|9o0
chagrin humili mortif|5km
chain|dk4
chain iron|7fi
chair|dfr
chairman chairperson chairwoman|910
chairmanship|1oy
chais|2wr
chalcocit|9xz
chalcopyrit|9xz
chalet|7vt
chalic|4ao
challah hallah|26h
challeng|dvj
challeng|6q
challeng|8dg
challeng competitor contend rival|3s5
challi|3ao
chamber|5mo
chamber|2ty
chamber|d0w
chambermaid|7w6
chamberpot|cl1
chambrai|3ao
chameleon|89y
chammi chamoi shammi|91p
champ champion|2x3
champaign plain|5ed
championship|eej
chanal chanar|2f4
chanc opportun|bvb
chanc fortun hazard luck|bg1
chancellorship|1oy
chanceri|41y
chancr|e3x
chancroid|foe
chandeli|6dv
chandleri|2l0
chang|cpt
chang|6z
chang|3pv
changeabl|ccw
changeless|5cd
changel cretin idiot imbecil moron retard|dud
changeov convers transit|dob
changer|89y
channel|fgq
channel|b6o
channelis channel|9j5
channel|fgq
chanoyu|2w0
chant|dus
chapeau hat|7jr
chapel|2c5
chaperon|4ku
chapit|fcm
chaplain|393
chaplainci chaplainship|1oy
chaplet coron lei wreath|zu 4jo
chapter|dgf
chapterhous|2c5
char|2ny
charact|83z
charact lineament qualiti|162
charact|ffs
charact persona role|bus
characteris character delin depict|4ql
characterist featur|162
characterist|ccw
charad|gcl
charcoal|6r3 2ny
charcoal fusain|85u
charg|159
charg|bof
charger|a6f
chariot|2q5
charisma|8gb
charit|6xm
chariti|6nm
chariti|8sv
chariti|6zo
charlatan mountebank|1ma
charm|e6x
charm|ane
charmer smoothi|51n
charnel|fw8
chart|3iq
chart|9ku
charter|54a
charterhous|a2v
chase pursual pursuit|a72
chase pursu|fz3
chaser pursuer|fhe
chasm|6v1
chasten|ckp
chastis|bau
chat confab confabul schmoos schmooz|3u3
chattel movabl|bea
chatter yack yak|exq
chatter|air
chauffeur|59r
chaulmoogra chaulmugra|fhv
chauvin superpatriot ultranation|ace
chaw chew|1to
cheapjack|7j0
chebab|9k
check chequ|57u
checkbook chequebook|
checker|15h
checklist|98y
checkmat|fji
checkout|8e4
checkpoint|bm0
checkrein|cpe
checkroom|d0w
checksum|3o4
checkup medic|5wo
cheek|66y
cheekbon malar zygomat|20i
cheeki insol|d34
cheekpiec|ejc
cheer|3rz
cheerer|9c8
cheer|163
cheer shout|5mv
cheerlead|98
cheerless uncheer|d5b
chees|e2y
cheeseboard|fhi
cheesecloth|afh
cheesemong|1fq
chef|3up
cheilosi perlech|50q
chelicera|uz
cheloid keloid|35b
chemic|9o0
chemiluminesc|9dz
chemist|dcu
chemistri|dcs
chemoimmunolog immunochemistri|30h 84y
chemoreceptor|aty
chemosi|5a6
chemosynthesi|evz
chemotherapi|f5m
chenil|3wd
cheroot|35e
cherri|gc6
cherub|19g
chervil|7n8
chest pectu|bj8
chestnut|gc6
chevr|306
chevron stripe|1bf
chewer|3rg
chi|fzi
chiaroscuro|83c
chiasm chiasma decuss|
chic modish stylish swank|5ji
chicaneri shenanigan wile|
chick|314
chicken poulet volail|
chicken|6o2
chickenfe|2r4
chickwe|7n8
chicori|d12
chide objurg scold|ckp
chief|910
chieftain|910
chieftainci chieftainship|1oy
chiffon|3ao
chiffoni|2e6
chigger chigo|6fi
chignon|3ea
child kid minor nipper tiddler youngster|8q1
child|apr
childb confin parturi travail|1t2
childcar|dkf
childhood|bda
childhood pueril|84b
childish|gfz
childless|dvj
chili|503
chiliad grand thou thousand|8fd
chiliasm millenarian millenar millennium|548
chill gelid ici|3el
chill frisson quiver shudder thrill tingl|66o
chill shiver|ev8
chiller|5xd
chilli cool|3el
chill cool|
chimnei|3nf
chimneypiec mantel mantelpiec mantlepiec|dnu
chimneypot|bl7
chin|66y
china|
chinchilla|6s9
chinchona|fhv
chino|3ao
chinook|g9z
chino|fkd
chintz|3ao
chip|10o
chipboard hardboard|1yj
chipmunk|ebh
chipolata|d9q
chip splinter|26y
chip fri|a91
chiralgia|7yb
chiropodist podiatrist|53y
chiropodi podiatri|9q5
chiropract|fht
chiropractor|7kh
chirp|e4f
chirrup twitter|e4f
chisel|
chit|6b3
chivalri politess|9k3
chlamydospor|e9m
chlamyphor pichiciago pichiciego|z3
chlami perianth perigon perigonium|42f
chloasma melasma|ev8
chlorat|d6s
chlorella|gz
chlorid|3ky
chlorin|6vj 7f6
chlorit|9xz
chlorobenzen|7yw 51x
chlorophyl|bjm
chlorophyt|gz
chloropicrin nitrochloroform|3ky
chlorothiazid|sd
chlorpromazin|sr bg3
chlortetracyclin|rm
chock|1wh
chocol cocoa|1pl
choic pick|4iw
choic select|6z
choic fine|eqo
choir|344
choirboi|340
chokecherri|6qp
chokehold stranglehold throttlehold|bx2
choker garrot garrott throttler|8sj
chokei choki|c24
choke|50q
cholecystectomi|y
choler cross fret fussi irrit peevish petul|7xr
cholesterin cholesterol|eg1
cholinesteras|5qh
chomp|5eu
chondrichthian|6d4
chondrit|czs
chondrul|75t
chooser picker selector|89y
chophous steakhous|5et
chopin|dpg
chopper|798
choragu|910
choral|7zq
chord|aks
chordat|p8
chore job task|5ct
choreograph|44u
choreographi|4fj
chorin showgirl|4fi
chorist|dur
chorizo|d9q
chortl chuckl|8zt
choru|e4f
choru|au3
choru refrain|a9a
chosen|4g2
chowder|e4l
chrism chrisom|aq7
christen|1f1
chromat|d6s
chromat hue|
chromatogram|cm2
chrome|34f
chromit|9xz
chromium|9tk
chromogen|3ky
chromophor|cfc
chromospher|90l
chronicl|7pw
chronograph|f9y
chronomet|3a6
chrysanthemum|1x6
chrysoberyl|9xz
chrysomelid|1lx
chubbi pudgi rolypoli tubbi|5kw
chuck eat grub|6jg
chuckhol pothol|7r5
chug|air
chukka chukker|53n
chump fool gull patsi sucker|5c5
chunk clod clump glob lump|dh
chunk unitis unit|3o0
church|63o
church|2c5
churchgoer|89y
churchman cleric ecclesiast|393
churchyard|fez
churidar|fkd
chute parachut|5sb
chute slidewai|7c2
chutzpa chutzpah hutzpah|2zy
chutzpanik|89y
chylomicron|3xw
chyme|6jg
chymosin rennin|5qh 3bs
cicada cicala|7sk
cicatric cicatrix scar|ev8
ciceron|7au
cider cyder|1pl
cigar|19m
cigaret cigarett|19m
cigarillo|35e
cilantro coriand|7n8
ciliat ciliophoran|c74
cilium|au0
cinch picnic|c48
cinchona|1fz
cinctur sash waistband waistcloth|eky
cinder clinker|6ob
cinema film|9qb
cinematographi film|bhj
cineraria|6h7
cinerarium|ah4
cinnabar|9xz
cinnamon|1fz
cinqu fin five fivesom pentad quint quintuplet|4vt
cinquefoil|2f4
cipher|9ta
circl|5k6
circl|dmt
circlet|35x
circuit|4sq
circuit tour|8og
circuitri|5sb
circularis circular|am
circul|fg
circumduct|a60
circumfer|dvt
circumnavig|fhc
circumspect discreet discret|d5j
circumst|3n0
circumst context|5qd
circumst fate fortun lot luck|ee1
circumvent|54i
circumvolut|d1n
circu|fk9
circu|dqp
circu|a60
cirrocumulu|3ax
cirrostratu|3ax
cistron gene|djp
citat commend|45
cite mention quotat refer|px
cithern citol cittern gittern|7b4
citizen|acc
citizenri|79k
citrat|d6s 5u1
citron|36s
citronwood|gc6
citru|c37 6qp
citi metropoli|a8q
citi|52m
cityscap|edc
civic|dcs
civilian|36n
civil|e1s
clack|air
clad|c6g
cladod cladophyl phylloclad|efc
claim|12r
claim|12r
claim|77
claimant|va
clairvoy|b4h
clam|
clamber|a6g
clammywe|7n8
clamor clamour|2ja
clampdown|cuk
clamshel|42f
clan kindr|79k
clang clangor clangour clank clash crash|air
clanger|1xa
clannish cliquish exclus|e0q
clansman clanswoman|9ri
claqu|6j7
clarenc|2q5
claret|cmo
clarif|4l
clarinetist clarinettist|8et
clarion|265
clariti clear limpid lucid pellucid|3l1
claro|35e
clash friction|3o9
class grade|12i
class|bbx
class cours|4uy
classic|44q
classic|116
classic|em3 a9a
classic|11a 82q
classicist|116
classic|11a
classif|79m
classifi|8fk
classmat schoolfellow schoolmat|61
classroom schoolroom|d0w
clast|6ob
clatter|air
claus|3r6
claus|dgf
claustrophob|ag6
clavicl collarbon|20i
clavier|8rq
claw|fqs
claw|
claw|uz
clawback|coj
clawhamm|7fd
clai|4xs
clayston|czt
claywar potteri|fu0
clean|g73
cleaner cleanser|6mq
cleaner|dpu
clean cleans|86p
cleanli|7cq
cleanup|5e6
clearanc|djb
clearcut precis|37o
clear glade|fez
clearstori clerestori|ga4
clearwai|cze
cleat|eld
cleat|dpg
cleavag|ee1
cleaver|8u5
cleft|898
clemati|fzk 39s
cleom spiderflow|7n8
clepsydra|3a6
clergi|c13
clergyman reverend|910
cleric|brl
clericalist|8g
clerid|1lx
clerihew|cx7
clerisi intelligentsia|5jz
clerk|5ly
clerk salesclerk|d6c
clerkship|1oy
clever ingeni ingenu invent|44t
clew|34v
clew|3wd
clianthu|2f4
click clink|e4f
client|89y
client custom|3rg
clientel|bbx
cliff|6mi
cliffhang|3jx
climat clime|3n0
climat mood|3n0
climatologist|5zm
climax|8pf
climax|8ee
climax orgasm|3kb
climber|fzk
climb mount|cyz
clincher determin|yp
clinician|bx7
clip time|2qy
clip|
clipper limit|360
clip|5wz
cliqu coteri ingroup|1dt
clitoridectomi|y
cloak|10o
clobber|bea
clochard drifter vagrant|czl
cloch|c6g
clock|7u8
clock|5cg
clockmak clocksmith|115
clod gawk goon lout lubber lummox lump oaf|89y
clofibr|9q4
cloister|ctl
clon|1mp
clop clump clunk|e4f
close fini last|5n1
closedown shutdown|5na
closer|89y
closet cupboard|
closet loo|8nv
closet wardrob|6sg
closeup|bhc
close shut|a60
closur|vx
clot coagulum|34v
cloth fabric textil|10o
clothesbrush|2at
clotheslin|3wd
clothespress|3aj
clothier haberdash|9sq
cloth habili wearabl|10o 3ic
clot coagul curdl|
clotur|bzi
cloud|
cloud|
cloudburst downpour pelter soaker torrent|cgo
cloudi overcast|87w
cloud|5vv
clout|9lq
clover|7n8
cloverleaf|8g0
clown|3gy
club|eau
club gild guild|13g
club|eg8
club|ev8
clubfoot talip|
clubhous|2c5
clubroom|d0w
cluck|e4f
clue hint|89g
clue|5w9
clumber|e5m
clunch|4xs
clunk thud thump|e4f
clusia|fhv
clutch grip hold|byu
clutch|ee1
clutter fuddl jumbl muddl smother welter|50r
coach manag|ffp
coachbuild|115
coach|5m0
coaction collabor|3v8
coadjutor|13a
coagul|de
coagulas|5qh
coal|6r3
coalbin coalhol|1re
coalesc|3l0
coalman|4mo
coalpit|9xt
coars salti|em3
coast seacoast seashor|dq4
coaster|aoa
coastguard|6km
coastguardsman|1y1
coastland|8xc
coastlin|97o
coat|axt
coatdress|596
coate|3c5
coat|10o
coatrack hatrack|cf3
coatroom|d0w
coattail|6el
coauthor|174
coax|2h7
cobalamin cyanocobalamin|
cobalt|9tk
cobaltit|9xz
cobber|2bn
cobbl cobbleston sett|ehv
cobbler shoemak|9hw
cobbler|7qo
cobbl shoemak|43l
cobweb|3ao
coca|2f4
cocain|abx
coccidioidomycosi coccidiomycosi|
coccyx|20i
cochin|6o2
cockad|4jo
cockateel cockatiel|b5n
cockatoo|b5n
cocker|e5m
cockerel|d11
cockfight|9nl
cockhors|bod
cocklebur cockleburr|g6n
cockloft|15r
cockpit|3jl
cockroach|8dp
cockscomb|7n8
cocksfoot cockspur|76a
coco|fhv
cocoanut coconut|amn
cocobolo|fhv
coconspir conspir machin|460
coconut|e2y
cocoswood cocuswood|gc6
cocoyam dasheen eddo taro|d12
coda final|dgf
coddler mollycoddl pamper|89y
code codif|3iq
code|
codefend|4kt
coder programm|5o6
codex|98y
codger|76v
codicil|v1
codif|ew8
code steganographi|77
codon|djp
codpiec|6el
coeduc|4uy
coeffici|am4
coelogyn|ata
coenzym|a29
coercion|5o2
coeval contemporari|3jr
coeval contemporari gener|bbx
coexist|1mo
cofactor|3ky
coffe java|1pl
coffeepot|bw4
cofferdam|2x5
cofound|6no
cog|en5
cogenc|cq5
cogit|825
cognat|cpy
cognit knowledg noesi|
cognoscent connoisseur|17d
cogwheel gear|g7t
coher cohes|3p7
coif coiffur hairdo hairstyl|7e7
coil|eld
coin|3ed
coinag mintag speci|4bh
coincid happenst|43
coinsur|8f4
coir|69l
coition coitu copul|dlm
coke|6r3
col|9ah
cold|4zl 4zl
cold|f29 c07
cold|e3a
cold|ffs
coleslaw slaw|d61
coleu|7n8
colic gripe|7yb
coliseum|eby
collaboration quisling|3v8
collaborationist quisl|fft
collabor henchman|3w
collag montag|83c
collagenas|5qh
collaps prostrat|83j
collaps|7gv
collaps|4qk
collar|eky
collat snack|9p5
colleagu workfellow|13e
colleagu confrer fellow|13e
collect|auk
collect|4b8
collect|5pn
collectivis collectiv|3r0
collectiv soviet|3ix
collectivist leftist|e1q
colleen|6b3
colleg|1z8
collegian|5ge
collembolan springtail|8dp
collet ferrul|c6g
collier|9xy
collieri|gd8
collig conjug conjunct|ee1
collim|8v
collis|85t
colloc|3ko
collodion|e35
colloid|a10
colloqui|em3
colloquium|3nm
colloqui|3no
collus|zt
colon|248
coloni|aoa
coloni|5zv
colonialist|1mz
colonis colon settlement|3r0
colonis colon|6no
colonist settler|9wi
colonnad|eld
coloni settlement|1z8
coloni|79k
colophon|5kr
color|c5c
color colour|f9s
coloratura|e3u
colorcast colourcast|
colorist|b12
color|6e1
colostrum foremilk|hb
colour|9o0
colour|5kr
colpoxerosi|50q
colt|9i7
coltan|9xz
colubrid|as2
columbarium columbari dovecot|1sr
columbit niobit|9xz
columbo|7n8
columella|3gl
column|fl9
column|zy
column tower|dmt
columnea|2f4
columni|bm7
columnist editorialist|8of
coma comatos|
comb|4sq
combat|1iw
comb milit|dt
comber|gcz
combin|4w
combust|6r3
combust|aza
comeback rejoind retort ripost|
comedian comic|bd2
comedi|
comedi drolleri funni|6ro
comer|2x3
comest eatabl edibl pabulum victual|6jg
comeup comeupp|3pw
comfort|3n0
comfort|bok
comfort|9yi
comfrei cumfrei|7n8
comic|ccw
comiti|3ml
command|fr9
command|17b
command|aph
command|910
commandership commanderi|1oy
command|1q9
commando|9j4
commelina|6h7
commemor memorialis memori|2vz
commemor|ane
commens|1mp
commens|8g7
commensur proportion|c5l
comment remark|ee4
comment commentari|ee4
comment observ|5zm
commerc commerci|fg1
commerci|ak
commercialis commerci|5zu
commi communist|e1q
commin|auk
commiser piti|ev1
commissar|6rt
commissariat provis viand victual|6jg
commissari|dpu
commiss committe|fr9
commissionair|56a
commission|319
commiss|5m3
commissur|b80
commit committed|ffs
commit|8ja
committ|3o2
committeeman|9ri
committeewoman|9ri
commixtur mix|3l0
commod crapper pot potti toilet|6dv
commodi spacious|1qo
commod|10o
common green park|fez
commonag|1nj
common commonalti|37s
common|89y
commonw|73t
commonwealth|c79
commonwealth countri nation state|fr9
commot disturb kerfuffl|ee1
commot din rucku ruction rumpu|a60
commun|6q 5w2
commun|52m
commun|12i
commun|6q
commun|5px
commun|4yn
commun|ffs
commun|89y
communion|8g6
communiqu despatch dispatch|4j
communis commun|2xq
commun|
commun|82l
commun|12i
commut|fhc
commut|eub
commut|8og
commut|ffk
commut|b6s
comp comprehens|5wn
compact|3rn
compact compress densif|88m
compact concentr densiti|e5b
companion comrad fellow|6pw
companion|fhe
companion|e1l
companionship fellowship|6q0
companionwai|ecj
compani|5tv
compani|
compar|ha
compar|8o
compar comparison|5wo
comparison|cpt
compart|e56
compart|d0w
compass|8er
compass compassion|ev1
compass|9su
compat|ev1
compatriot|acc
compeer equal peer|89y
compendium|c8p
compens|clv
comper|5l4
compet|t
competit|cpt
competit contest|5w2
competit rivalri|6q 5w2
competit|dt
compil|3js
compil|174
compil|12l
complac|d9c
complain plaintiff|99a
complaint|48t
complaint|ang
complais complianc obliging|eb
complement|3r6
complet|8ff
complet|a72
complet windup|5na
complex composit|g8z
complex|3ky
complexifi|89y
complexion|3g2
complex|ccw
complicated knotti|3kg
complic|8ge
complic|dvj
complic|7b0
compliment|3oq
compliment regard|77o
compon element factor ingredi|53n
compon part portion|cpt
compon constitu element|b5r
compos|a9c
compos composit|bm7
composit|c5c
composit|c5c
composit|a10
compost|3ku
compot|cu
compound|g8z
compound|30e
compound|5mo
compound|2xq
comprehens understand|ccw
comprehens|vs
comprehens full|3k9
compress squeezabl|e2c
compress|c05
compromis|3v8
compromis|dl4
comptrollership|1oy
compuls obsess|a62
compuls|2tf
compuls|89y
compuls|ffs
compunct remors|coy
comput|9fl
computer cybern|17x
comput|5o8
con|yp
conacast|fhv
concaten|3p7
concav|3o1
conceal hide|77
conceal privaci privat secreci|8l3
conced concess|63
conceit vaniti|c0w
conceited|ffs
conceiv|bvb
conceiv mastermind origin|44u
concentr|atw
concentr|6jg
concentr|5rq
concentr|c5c
concept construct|825
concept|dlm
concept creation|1m6
conceptualis conceptu|3lw
conceptu formul|44p
conceptu|p8
concern|8g9
concern|te
concert|bd0
concertina|1fk
concertinist|8et
concerto|37w
concess|3sp
concessionair concession|2fc
conchologist|dp
concholog|12l
concierg|2p5
concili|b96
concili pacifi peacemak reconcil|8fz
concis pithi succinct|f3v
conclav|9ql
conclus decis|8os
conclus|13n
concoct intermixtur mixtur|6jg
concomit|3oz
concord harmoni|ati
concours throng|12i
concret|b8m
concret|3xq
concret|csd
concubin courtesan doxi|a0o
concupisc|4qz
concurr|3v8
concuss|8cr
concuss|1xf
condemn disapprob|4y7
condemn|8ot
condemn curs|4ok
condens|3e6
condescens disdain supercili|105
condit|ee1
condit precondit|13m
condition|ee1
condition|5y4
condit|91i
condit|36a
condo condominium|17
condom|3so
condon|b4s
conduct|90
conduct|
conductor|a9c
conductor|9o0
conductor|4x
conductress|3nd
conduit|b6o
cone|10o
coneflow|6h7
conessi kurche kurchi|fhv
confect|4ep
confectionari|dpu
confere|cla
confer|9ql
confer leagu|13g
confer|4zk
confess|9a
confess|54a
confess|bay
confession|21w
confessor|c0z
confetti|b34
confid intim|6pw
confidant|3nv
confid|66p
confid|7tq
confidenti|3lm
configur constel|4qw
configur contour shape|e61
confin|cui
confin|k8
confirm substanti verif|c51
confirm|8bp
conflagr|6c3
conflict struggl|6q 5w2
conflict|kb
conflict|ee1
conflux|1vt
conform|ed
conform|aua
conformist|3q2
confront|2x1
confused confus disarrai|
confus|ee1
confut|coi
congen congener rel|1mp
congen|30e
congeri|4w
congest|ev8
congest|482
conglomer|czt
conglutin|7ki
congratul|6q
congratul extol kudo prais|3rz
congreg|34z
congreg|12k
congreg fold|79k
congressman congresswoman repres|92y
congruenc congruiti congruous|7hv
conidiospor conidium|e9m
conjectur specul|81f
conjug|e35
conjunct|duj
conjunct connect continu|gcl
conjunctiva|a7e
conjunctur|8pf
conjur incant|2yx
conjur conjuror magician prestidigit|bd2
conjur conjuri|9gi
conk|akh
connected connect|ee1
connect connector|8ew
connect|cpt
connect|c5c
connexion|dmt
connipt fit tantrum|ol
connoisseurship vertu virtu|vn
connot intens|862
connot|9pa
conodont|fci
conquer conquest|2ni
conqueror vanquish|fz5
conquest|eoe
conquistador|600
consanguin|8t8
conscienc scrupl|5uk
conscienc|a4w
conscienti|3pn
conscious|
conscript drafte|9j4
conscript|9wt
consecr|hq
consensu|4d
consent|bdt
consequ effect outcom result upshot|bg1
consequ|aw8
consequ|dsz
conserv|3hz
conserv|a8
conserv|bzu
conservat conservativ|82l
conserv conservativist|a0
conservatoir|dci
conserv curat|4c5
conservatori|dca
consider|8sv
consider|2vx
consider|8bu
consigne|cla
consist|fqx
consist|c5c
consistori|41y
consol solac|3h5
consol|ewi
consolid|3l0
consomm|e4l
conson|cx6
conson|
conson|75z
consort|9nx
consortium syndic|13g
conspecif|1mp
conspectu|epo
conspiraci|ec
conspiraci|bp9
conspiraci|1dt
constabl|90e
constabulari polic|6km
constanc|fp5
constant invari|3lw
constat|13n
constip|ev8
constitu|1z8
constitu|5ip
constitut|907
constitut establish format|
constitut|g2w
constitutionalist|av
constrictor|as2
construal|4l
construct|44p
construct|
construct|ccw
constructivist|116
consuetud|4c8
consuetudin consuetudinari|9kk
consul|4x6
consulship|1oy
consult|fts
consult interview|3no
consult|3no
consum|ftv
consumm|3kb
consumpt ingest intak uptak|78
consumpt tubercular|eou
contact|8fu
contact|6q
contadino|65a
contain|8ew
contain|brk
contamin|9o0
contamin taint|86v
contempl|edq
contempl muse reflect rumin thought|3q7
contempl|89y
contemporan modern|4bk
contempt despit disdain scorn|50i
contempt|d34
contemptu|105
content|4w
content messag|3iq
content|c5j
contented|3p
content|12r
content|7gx
contest|3jy
contest|89y
conteste|gao
context|4z8
contextu|548
contin|4yp
contin|8xq
conting eventu|7gv
conting|12i
continu|77
continu|3e9
continuo|1hu
continuum|163
contort|2xq
contort crooked torsion tortuos tortuous|52b
contour|8lb
contraband|9sp
contrabandist runner smuggler|460
contrabass|ekt
contracept|bmt
contracept|4sq
contract|ec
contractil|t
contract|cn4
contractor|
contractur|3sr
contrad contredans|
contradict|ase
contradict|649
contradictori|ase
contradistinct|4vc
contrail|3ax
contralto|dur
contrapuntist|3kq
contrarian|8j2
contrarieti|ase
contrari opposit revers|ase
contrast|ase
contrast|3ji
contretemp|5mt
contribut|15e
contribut donat|6zn
contribut donat|6zo
contributor|1p7
contributor|174
contrit|coy
contriv|8d7
contriv devis planner|89y
control|bx2
control|cpt
control|78
controllership|1oy
controversialist disput erist|89y
contumaci|50p
contum insult revil|4z9
conundrum riddl|c2k
conurb sprawl|
convalesc recoveri recuper|7ki
convalesc|eou
convector|7l6
conveni|3h4
conveni|ep9
conven|12k
convent|3ab
conventicl|9qm
convent|9ql
convent normal pattern rule|3e6
conventionalis convention|em5
convention|aux
convention|3oc
converg|7gv
convers|e6x
conversationalist conversationist schmoozer|e67
convers|c5n
convers|2in
convers|eoe
convert|89y
convert convertor|4sq
convert|17f
convex|3o1
conveyanc|15v
convey conveyor|41s
conveyor|1nl
convict inmat|2nd
convict|1mw
convict sentenc|8ou
convincing|bek
convivi|e1l
convoc|12i
convolut swirl vortex|dmt
convolvulu|fzk
convoi|4w
convuls fit paroxysm|
cook|gcz
cookbook|cnl
cooker|3uv
cookeri cook|2xq
cookfir|6cl
cookstov|eik
cookwar|fu0
cooki|3up
cool|3el
coolant|6hg de
cooler|81t
cool|4sq
cool imperturb|67i
cool nerveless|26a
coolwart foamflow|7n8
coon|d47
coonhound|7vn
coonskin|2mb
coop hencoop henhous|2c5
cooper|6q 5w2
cooper|b8d
cooper|5pn
cooper|13g
cooper pardner partner|13e
coordin|am4
coordin|dwc
coordin|cp3
coordin|zw
cooti|9d3
cop|bri
copartnership|b69
cope|27z
copier duplic|un
copilot|bk7
copout|aqx
copper|9tk 3nc
copperpl|4bq
coppersmith|115
copperwar|fu0
copra|3d9
coprolit|5a4
coprolith faecalith fecalith stercolith|
coprophagia coprophagi|5eu
copula copul|fxg
copi|clz
copi|cse
copi|f4p
copybook|20z
copi|crs
copyist scriven|5ly
copyread|5gb
copyright|54a
copywrit|5ly
coquetri flirtat flirt toi|6qd
coquett flirt minx prickteas vamp vamper|gc1
coquil|503
coral|bko
coralberri|2f4
coralwood|fhv
corbiestep|eci
cord|10o
cordag|lr
cordgrass|76a
cordial liqueur|gj
cordierit|9xz
cordon|dk4
cordovan|91p
cord corduroi|fkd
corduroi|3ao
cordwood|6cv
core nucleu|dku
core|9w8
core|9w8
core essenc inward|3e6
coreopsi tickse tickwe|7n8
corer|4sq
corgi|54m
corium derma dermi|ejm
cork|1fz
corker|3rz
corkwood|2f4
corm|efc
corn maiz|2vw
corn|2qs
corn|74y
corncob|3wo
cornel dogwood|fhv
corner|y9
corner|bqz
corner|eld
corner|2q3
cornerback|6jq
cornet trumpet|265
cornetist trumpet|8et
corneum|ejm
cornfield|74z
cornhusk|gcz
cornstalk|efc
cornucopia|euq
corolla|4bd
corollari|3pw
coronach dirg requiem threnodi|e3i
coronari|f7v
coron enthron enthronis investitur|8a8
coron|8iz
coronet|485
coronilla|2f4
corp corpor|6cy
corpor|ajg
corpor physic|ccw
corporat|3tg
corporatist|98
corpos|x4
corp|1z8
corpu|2mr
corpuscl mote particl speck|9o0
corral|bat
correct|86p
correct|lr
correct|5g8
correctitud proper proprieti|1mg
correct|4sq
correct|ccw
correl|fvp
correl|clb
correl|eee
correspond|3iq 9h6
correspond|3it
correspond newspaperman newspaperwoman newswrit|8of
corridor|b6p
corrigenda|98y
corrigendum|a0j
corros|4s4
corros|3ky
corrupt|
corrupt|504
corsair|2b6
cortex pallium|
cortex|fao
corticoid corticosteroid|5nd
cortisol hydrocortison|3yk
cortison|3yk 8rk
corundom corundum|9xz
corusc|6er
corve|8vl
corydali|6h7
coscoroba|et8
cosec|6rq
cosh|1xr
cosignatori cosign|dsu
cosi cozi snug|3h4
cosmea|6h7
cosmetician|9lv
cosmetologist|5zm
cosmetolog|fts
cosmogeni cosmogoni|14c
cosmograph cosmographist|dcu
cosmographi|dcs
cosmolatri|gdo
cosmopolitan cosmopolit|e3s
cosmo macrocosm univers world|
cost|5zc
costalgia pleuralgia pleurodynia|7yb
costermong|1fq
costia|6e2
cost|cpc
costum|15s
costum|15s
costusroot|7n8
cot fingerstal|dn8
cote|c6g
cotoneast|2f4
cottag|4oh
cottar cotter|2bk
cotton|3ao
cottonmouth|fzz
cottontail|cep
couch loung sofa|dfr
couchett|3jl
cougar puma|g9k
cough|ev8
council|fr9
councillor|9ri
councillorship councilorship|1oy
counsel pleader|15v
counsel guidanc|3rz
counsellor counselor|erd
counsellorship counselorship|1oy
counselor|as
count|am4
count|8iw
countdown|3zz
counten visag|ut
counten imprimatur sanction|3rz
counten physiognomi visag|62k
counter|ewi
counter|5sb
counter tabul|9fl
counterargu|yp
counterattack countermov|159
counterattract|15z
counterbal counterpois counterweight|10o
counterblow|1xe
countercheck|7f8
counterclaim|c2p
countercoup|41i
countercultur|4ac
countercurr crosscurr riptid|fmb
counterdemonstr|4nt
counterfactu|ccw
counterfeit forgeri|848
counterfir|6c4
counterfoil|clz
counterglow gegenschein|96k
counterinsurg|3o7
counterirrit|9q4
counterman counterperson counterwoman|dkd
countermand|1q9
countermarch|9l8
countermeasur|9pf
counteroffens|ap7
counteroff|apd
counterpart|5sf
counterplan counterplot|bp9
counterplai|15a
counterpoint|bss
counterpropos|c5m
counterpunch|1qg
counterrevolut|cwc
countershot|dps
countersignatur|dsv
countersink|7qv
counterspi|ear
counterstain|ecd
countersuit|2r0
counterterror|dbp
counterterrorist|89y
countertop|ewn
countinghous|apf
countless innumer|am3
countri|52m
countryfolk|36o
countryman|3jq
countryseat|6b
counti|cor
coup putsch takeov|6q 5w2
coup|eoe
coup|17f
coupl|b17
coupl mate|64j
couplet distich duad duet duo dyad pair twain twosom|fnz
coupl|3p8
coupon|54a
coupon|d7h
courant|4fj
courier messeng|fhe
cours|dk4
cours|4xe
courser|7y1
coursework|gcr
cours|7y2
court judicatur tribun|12i
courtesi|6z
courtier|15h
court courtship woo|uq
courtli|5ji
courtroom|d0w
courtyard|eld
couscou|503
cousin|cpy
couth|6fh
couturi|44u
couvad|4c8
cove|8cz
cover screen|10o
cover mask|3ll
coverag|lp
coverag|60t
cover|
coverlet|1l0
covert|6gg
covert hidden|3lm
covet|5qc
covei|12i
covil hediondilla|2f4
cow|2t7
cowag|dh2
coward|89y
cowardic cowardli|e8g
cowbel|1n2
cowboi cowhand cowherd cowman cowpok cowpunch puncher|
cowgirl|42r
cowherb|6h7
cowhid cowskin|91p
cowl|c6g
cowlick|7e7
cowpi|5a4
cowtown|fec
coxa hip|4u8
coxcomb|4fk
coydog|433
coy|frj
coyot|gbx
cp cycl hertz|cia
crabgrass|76a
crab|9d4
crack scissur|6v1
crack gap|10o
crack cranni crevic fissur|
crack|air
cracker|26h
crackerjack jimdandi jimhickei|uk
crack|26y
crackl crepit|air
cracklewar|321
crackl greav|ctn
crackpot fruitcak screwbal|5f5
cracksman safebreak safecrack|eer
cradl|6sg
cradl proven proveni|auf
craft trade|2fa
craft|fwg
crafter craftsman|44u
craftsman|c3k
craftsmanship workmanship|64
crag|39k
crammer|5ge
cramp spasm|ev8
crampbark|2f4
cranberri|2f4
craniat vertebr|33v
craniologist phrenologist|2yw
craniolog|1sd
crap poop shit shite turd|5xk
crapaud|t9
crap|fnz
crapshoot|4fn
crapshoot|6u6
crash|42
crasher gatecrash|8gm
crassitud crass|
crate|24g
crater|6mi
craton|bj8
craven poltroon recreant|42o
craven|42p
crave|4qz
craw|eht
crawl|a72
crawlspac|e57
craze cult fad furor|g1c
crazi daft flaki|8dm
crazi loonei looni nutcas|9e4
crazywe locowe|934
creak|air
cream|5jz
creamcup|btv
creamer|5wh
creameri|gd8
creas crimp fold plicat|p3
creation|77
creation|10o
creation found initi instaur|
creation|548
creativ|u
creator|89y
creatur wight|89y
crech|7v4
credendum|54w
credenza|2bt
credit|3rz
credit|12x
credit|5q8
credit|4c
creditor|89y
credit|98y
credo creed|548
credul|fkv
creed|548
creel|1ho
creeper|fer
creepi|bcd
crees kri|4ei
cremain|2hl
crematorium crematori|a52
crenat crenatur crenel scallop|4bx
crepe|b34
crepuscl crepuscul dusk evenfal gloam nightfal twilight|7vp
crescendo|9cz
crescent|4bx
crest|9ah
crest peak top|bm0
cretin|81h
cretonn|3ao
crevass|437
crew|fr9
crew gang|fr9
crewet cruet|232
crewman sailor|gcz
crib|6sg
cribbag|2os
crick kink rick wrick|43s
cricket|av2
cricket|14r
crier weeper|fqp
crime|apb
crime|5we
crimin crook felon malefactor outlaw|ap8
criminalis crimin|90d
crimin|7b0
criminologist|e6f
crimper|j
crimson|cmo
cringl grommet grummet loop|
crinion trichion|bqz
crinkl wrinkl|
crinolin hoopskirt|dwo
crippl|89y
crisi|4vi
crisi|8pf
crisp|503
crisp|6pq
crisscross cross|9ly
cristobalit|9xz
criterion standard touchston|lr
criterion standard|826
critic|c3k
critic|5vq
critic crucial|ftg
critic|4y7
critic|vk
critic|geg
critiqu review|46o
critter|p8
croak|fu8
crock lampblack smut soot|2ny
crocolit|9xz
croft|659
crofter|65a
cronyism|4zg
crookback|46a
croon|dus
crop harvest|awv
cropper sharecropp|8vm
croquett|503
cross|eld
crossbar|1f5
crossbeam crosspiec trave travers|1jx
crossbench|dfs
crossbench|92y
crossbon|euq
crossbow|245
crossbre|1mp
crossbreed hybridis hybrid interbreed|9o8
crosscheck|3o4
crosscut|8lu
crossfir|3u3
crosshatch hachur|dm1
crosshead|7js
cross|fhc
crossjack|d5p
crossroad hamlet|3iz
crossroad|46b
crossroad|axz
crosstalk|8gf
crossti|254
crosswalk|b7u
crosswind|g9z
crotalaria rattlebox|7n8
crotch fork|25t
crotchet|4bx
croton|2f4
crotonbug|3d2
croup rump|bj8
croupier|6u6
crouton|26h
crow|e4f
crowbait|a6f
crowbar pry|94j
crowberri|2f4
crowd|12i
crowd|dvj
crown|fcm
crown|2y9
crown diadem|7jr cok
crownwork|4sq
crucif|7n8
crucifix rood|5kr
crucifixion|5xs
crud|e0y
crude petroleum|apw
crude cruditi primit primitiv|g9i
cruditi gauch|85y
cruel cruelti|9id
cruelti|2u
cruelti merciless pitiless|
cruis sail|g20
cruiser|17f
crunch|air
crupper|ejc
cru|974
cruse|8ml
crush|91p
crusher|4sq
crush quell stifl|c0m
crust|90l
crutch|ec0
crutch|5z5
cry yell|fu8
cry tear weep|78
cryoanaesthesia cryoanesthesia|ms
cryobiolog|1s2
cryogen cryogeni|bi9
cryolit|9xz
cryomet|f61
cryopathi frostbit|7ho
cryostat|f67
cryptanalysi cryptanalyt cryptographi cryptolog|dcs
cryptogam|bmw
cryptogram|geg
cryptograph|3df
cryptomonad cryptophyt|gz
cryptorchid cryptorchidi cryptorch|14
crystal|e2y
crystal|3kp
crystal|czs
crystallit|49a
crystallograph|e6f
crystallographi|bi9
ctene|aty
cub greenhorn rooki|1m5
cubbi snug snuggeri|d0w
cubbyhol|3jk
cube|
cube|dmt
cubeb|6qp
cubic|4wf
cubicl|d0w
cubist|b12
cubitu elbow|4u8
cuckold|7wq
cuckoldom|9m9
cud|678
cuddl nestl snuggl|5ky
cudgel|3b7
cuff turnup|6el
cufflink|9q
cuirassi|2ts
cuisin|3us
cuke|fwe
cul|b6o
cull reject|4iw
culli|7c2
culm|efc
culott|dwo
culprit perpetr|ap8
cult|63o
cultism|4t2
cultist|6j6
cultivar|fer
cultiv|4v
cultiv|8ah
cultur|e1s
cultur|vn
cultur|3e6
cultu|63m
culverin|2lp
cumbersom|88g
cumin|7n8
cummerbund|35m
cumul heap mound pile|4w
cumulonimbu thundercloud|3ax
cumulu|3ax
cunctat procrastin shillysh|4ma
cuneu wedg|fib
cup|3rn
cupbear|15h
cupflow|2f4
cupola|6se
cuppa cupper|f04
cuprit|9xz
cur mutt|54m
curabl|2yj
curaci|1oy
curandera|7kh
curandero|7kh
curat minist parson pastor rector|393
cur cure remedi therapeut|9q4
curatorship|1oy
curb kerb|5g4
curbsid|b8l
curbston kerbston|ehv
curettag curett|
curfew|4hd
cure solidif solidifi|
curio|ane
curiosa|20z
curios wonder|
curious inquisit|4ba
curium|9tk
curl curlicu gyre ringlet scroll whorl|dmt
curl|6u8
curmudgeon|aqe
currant|1ox
currenc|46h
currenc|c0k
current|6h4
current|alj
curriculum syllabu|8bp
curri|503
currycomb|3gq
curs explet oath swear swearword|c3g
curs hex|2yx
cursiv longhand|7ge
cursor|89i
curtain drape draperi|1w2
curtain|1h1
curtilag ground yard|6a5
curtsei curtsi|6z2
curvatur|3n0
curv|dmt
curv|dmt
cushat|bjh
cushion|4sq
cushion pad|10o
cusp|5n0
cuspidor spittoon|cl1
custard|503
custodian|4ku
custodianship|1oy
custodi detain detent|emp
custom usag|b8d
custom tradit|3e6
custom impost|ez4
cut|bc9
cut|b6n
cut|6si
cutawai|cse
cutback|cn4
cute pretti|1ks
cuticl|4cj
cuticula|2nr
cuti skin tegument|42f
cutla cutlass|1ut
cutler|1fq
cutlet|dxz
cutoff|97g
cutout|eub
cutpurs pickpocket|eer
cutthroat|98t
cut|44p
cut|efc
cut|53o
cutworm|2sx
cyanamid|5n
cyanit kyanit|9xz
cyanobacteria|5v1
cyanogen|6vj
cyanosi|ev8
cyanuramid melamin|hh
cyberart|10m
cybercaf|2hy
cybercrim|45y
cyberpunk|3dh f3t
cyberspac internet net|
cyborg|89y
cyclamen|6h7
cycl round|8hn
cycl|dk4
cycl|crq
cyclic period|cp2
cycl|14t
cyclon|14w
cyclooxygenas|5qh
cyclopaedia cyclopedia encyclopaedia encyclopedia|cnl
cyclopia|14
cyclorama diorama|83c
cygnet|et8
cylind|dmt
cylix kylix|4ao
cymbid cymbidium|ata
cymen|7yw
cynic faultfind|
cynic|bep
cynosur|3zu
cypher nought zero|4vt
cypress|gc6
cypripedia|ata
cyrilla leatherwood|2f4
cyst|fqt
cystolith|2ip
cytoarchitecton cytoarchitectur|ele
cytogenesi cytogeni|79r
cytogeneticist|6xp
cytokin|c6p
cytol cytoplasm|c72
cytologist|1s1
cytolog|1s2
cytoplast|4e0
cytosol|4e0
cytostom|a6u
cytotoxin|fej
czar tsar tzar|a2r
dab|6q
dabbler dilettant sciolist|jv
dacoit dakoit|eer
dacoiti dakoiti|czp
dactylomegali|80i
dad dada daddi papa pappa pop|1m0
dado wainscot|b2f
daemon daimon demon devil fiend|
dagam|fhv
dagga|7n8
dagger|8u6
dago ginzo greasebal wop|
daguerreotyp|bhc
dahl dhal|2f4
dahlia|6h7
daili|agr
dainti delicaci|5ji
dainti delicaci goodi kickshaw treat|hb
dairi|659
dairi|eg
dairymaid milkmaid|65c
dairyman|65a
daishiki dashiki|dp1
daisi|6h7
daisybush|2f4
dak dhak pala|fhv
dale|fur
dalesman|aoa
daleth|75z
dallianc dawdl trifl|4ma
dallier dillydalli lounger mope|82u
dallisgrass paspalum|76a
dam|1gz
damag harm impair|j6
dame wench|6b3
daminozid|30e
damn darn shuck|gdv
damnat|4ok
damn|bbx
damoisel damosel damozel damsel demoisel|9h2
damp moist|g7k
dampen moisten|4sq
dampen moisten|g7l
damper|bni
danc|10m
danc|b6d
dancer terpsichorean|bd2
danc|53b
dandi fop gallant|9j3
dandyism foppish|9k3
danger|3n0
danger risk|fx9
danger|
danger|2yj
dangl|ero
danseur|4fi
daphn|2f4
dappl macul patch speckl|9ly
dare|2x1
daredevil madcap swashbuckl|ae
daredevilri daredeviltri|1zn
dark|83o
dark|3n0
dark shadow|dbe
dark night nighttim|bda
darkroom|d0w
darl deari ducki favorit|9d9
darmstadtium|enq
darn|6du
dart|a0b
dash flair panach|5ji
dash sprint|d3v
dashboard|c6g
dastard|42o
dastardli|42p
data|4w
databas|8bp
date|4gp
date|3j9
datum|8bu
daub|38g
dauber|b12
daub plaster|vd
daughter|31h 67v
dauntless intrepid|26a
dauphin|c1k
daw jackdaw|
dawah|a0f
dawdler laggard lagger trailer|82u
dai|lr
dai|f9v
dai|bda
dai daylight daytim|bda
dayb|3zm
daybook|929
daycar|31j
daydream oneir reveri|58z
daydream woolgather|82u
dayflow spiderwort|7n8
daylight|96k
dai|bda
daystar|bmn
daze shock stupor|em0
dazzl|28m
deacon|6rt
deaco|4h4
deactiv|5na
dead|bbx
dead|f9v
deaden|4lv
deadey|9lz
deadhead|ak5
deadlight|drj
deadlin|lr
deadli lethal|fsc
deadlock impass stalem standstil|4vi
dead unrespons|ccw
deadwood|25s
deaf|bbx
deal|fg1
dealer|6cy
dealership|2f8
deal|7g2
deal|8g1
dean|93
deaneri|ctl
deanship|1oy
dearth famin shortag|4l7
death deceas|j6
death|
death|ee1
death demis dy|5n1
deathb|bda
deathblow|8sh
deathrat|cia
deathtrap|eld
deb debutant|gc1
debacl fiasco|3ey
debar|5xg
debas degrad|89y
debat disput|e70
debauch debaucheri|cvt
debauche libertin rounder|89y
debauch ravish|4i6
debentur|20b
debilit enfeebl|g62
debil feebl frail frailti infirm valetudinarian|fqo
debit|5q8
debitor debtor|89y
debrief|cs4 8hi
debri detritu dust junk rubbl|d2u
debt|88z
debt|94z
debunk|4nt
debut entri introduct|
decad decennari decennium|bda
decad degeneraci|5
decaf|3dy
decal decalcomania|b8e
decarboxylas|5qh
decasyl|fxx
decai|
decai declin|
deceas deced depart|89y
deceler retard slow|j6
decenc|3y1
decenc|7sy
decept misrepresent|649
decid|
decil|9lo
decimalis decim|2xq
decim|4rl
decimet decimetr|
decipher decod|8fk
decis|337
decis|6d0
deck|bno
deck|b08
deck|b06
deckhand roustabout|72w
deckl|5g4
declam|at4
declar|ee4
declar|f46
declassif|cn4
declens|8bi
declin|3n0
declin diminut|
decliv downslop|880
decolonis decolon|6q 5w2
decomposit disintegr|fs1
decompress|cn4
decongest|9q4
deconstructiv|1z8
decontamin|cqz
decor|4jo
decor ornament|10o
decor|ut
decor|e6f
decor ornamentalist|116
decor decorum|3y1
decoupag|10m
decoi|1ma 4b
decreas lessen|j6
decre fiat|6p
decrement|lq
decrepit|43e
decrepitud dilapid|4s4
decriminalis decrimin|90d
decubitu|15u
dedic|63q
deduct|lp
deduct|4ph
deed|54a
deedbox strongbox|24g
deed work|77
deepen|4sn
deep|d8l
deerhound|7vn
deerskin|91p
deerstalk|2y3
defac|7hp
defalc|lp
defalc embezzl pecul|eer 1ma
default|20 9cu
defeat lick|63c
defeat frustrat|4y4
defeat discomfit|bbx
defeat|cto
defeatist|beq
defec laxat shit|5xl
defec shitter|89y
defect|85l
defect shortcom|4xy
defect fault flaw|85l
defector|ap8
defenc|3e6
defend|99a
defend guardian protector shielder|89y
defenestr|60l
defens|71
defens|c6f
defens|2md
defens|15t
defer|6z
defer|4ma
defervesc|7
defianc rebelli|8hw
defianc|2x1
defibril|fht
defibril|4sq
defici lack want|adw
defici inadequaci|lq
deficit shortag shortfal|4l8
defilad|6mz
defil|9ah
defin shape|
definit|4l
definit|529
deflagr|3gw
deflat|5sq
deflect warp|n
deflector|4sq
deflexion|1nw
deflor|7hp
defoli|3ky
defoli|8dp
deform distort|4f5
defray payment|3hq
defrost deicer|7l6
defunct|4hu
defus|5na
degener deviant deviat pervert|9zj
degener devolut|
deglutit swallow|3ri
degrad|2xq
degre level|c5c
degre level stage|ee1
degre|45
degust relish savor savour|5eu
dehumanis dehuman|4lv
dehydr desicc|5ax
deictic|gcl
deific|3n0
deiti divin god|1mw
dejected dispirited downhearted|d5b
deject|4pl
dejeun lunch luncheon tiffin|9p5
dekko|9c6
delai postpon wait|b8i
delai|6q
delay|89y
delect delight|bok
delegaci|ee1
deleg|csf
deleg deput|au3
delet omiss|
deli|dpu
deliber slow unhurried|azu
deliber|4zk
delinqu|ap8
delirium frenzi furi hysteria|
deliver|c3a
deliver rescu save|cm9
deliveryman|5ly
dell dingl|7r4
delphinium|6h7
delta|6mi ir
deltoid|a92
delug flood|6gh
demagnetis demagnet|
demagog demagogu|br8
demagogueri demagogi|uq
demand|bf1
demand requir|5cs
demand|89y
demarc|23o
demarch|a70
demented dementia|8dm
demerit|eup
demiglac|d9j
demigod superman|910
demijohn|232
demimondain|1j5
demimond|37s
demineralis deminer|fqt
demisemiquav|aks
demist|7l6
demitass|3dy
demiurg|4m4
demobilis demobil|
democraci|82l
democraci republ|
democrat|av
democratis democrat|6q 5w2
demodul|cl4
demodul|cmf
demograph demographist|e1x
demograph|eee
demolish|4rl
demolit destruct wipeout|7gv
demonetis demonet|5na
demoniac|6ad
demonis demon|3mv
demonolatri diabolatri|gdo
demonstr present|dqp
demonstr|dqp
demonstr|anh
demonstr monstranc|c52
demonstr|c4y
demonstr|5ll
demonstr|8eo
demoralis|3og
demor|4lv
demot|2xq
demulc|9q4
demur demurr|ang
demur|a1r
demurrag|3z6
demythologis demytholog|cua
den lair|7ct
denationalis denation privatis privat|
dendrobium|ata
denial|6q
denial disaffirm|12r
denial|4ks
denial|6m3
denier|fr7
denim jean|fkd gdf
denizen dweller habit inhabit|89y
denomin|au3
denouement|aw8
denounc denunci|6q
dens dumb|em1
densitometri|9pg
densiti|e2z
dent|3pv
dentifric|38k
dentist|2p0
dentistri odontolog|9q5
dentit odontiasi teeth|79r
dentur|4sq
denturist|f0t
depart|53p
departur go leav|6q
departur deviat differ|fvr
depend reliabl|cu9
depend|cla
depend|ee1
depil hairless|3n0
depilatori|3ky
deplet|cn4
deploy|bz6
depolaris depolar|2xr
depon depos testifi|gbp
deporte|h4
deposit sediment|
depositari depositori repositori|62q
deposit|4t
depositor|8j2
depot termin|eea
deprav|84l
deprav turpitud|5we
deprec|auk
depreci|cn4
depreci|9cs 4yf
depreci detractor disparag|4dn
depred predat|bk3
depress downer sed|9q4
depress|3n0
depress|46b
depress|6mi
depress|eou
depriv needi privat want|869
depth|60t
depth|4lw
depth|cor
deputi|90e
deputi|13a
derang|8dm
derbi|2y3
deregul|6p6
derelict|aec
derelict|2p2
deris|4z9
deriv|auf
deriv etymolog|4l
deriv|83f
deriv differenti|2in
dermabras|cqz
dermatoglyph|468
dermatoglyph|1sd
dermatologist|53y
dermatolog|9q5
derog disparag|4z9
derring|7fv
derri|2f4
dervish|63t
descant discant|49
descend|cpy
descend poster|79k
descensu prolaps prolapsu|4xv
descent|fhd
descent origin|
descent|a72
descript|ee4
descriptiv|548
descriptor form signifi|gcl
desecr profan sacrileg|5wa
desegreg integr|6q 5w2
desert|fez
deserving merit meritori|gdu
deshabil dishabil|3n0
desicc drier sicc|de
desideratum|5tt
design|44p
design plan|zv
design|e6f
desir|73v
desir|67i
desir|f2i
desk|ewi
deskman|djy
desktop|fcn
desmid|32z
desol devast|4s4
despair desper|3n0
despair|67i
desperado|460
desper|fqp
despis|7il
despoil freeboot looter pillag plunder raider|eer
despond disconsol heartsick|d5b
destabilis|6z
destabil|j6
destin|5n0
destin|5n3
destini fate|7gv
destini fate|
destitut|869
destroy|g49
destruct|5na
destruct|ccw
desuetud|86z
detach|89m
detach disengag|
detail point|62t
detail item|3ko
detail|4zj
detail|8bp
detaine|2nd
detect sleuth|8iw
detect sens|bcd
detect espial|4za
detect investig tec|bri
detector sensor|4sq
detent|cn4
deterg|ftu
deterg|es2
deterg|38k
deterior|fs1
determin|3e6
determin find|4za
determin|6d0
deterr hinder hindranc impedi|4vh
deton|4sq
detour|cze
detox|g3m
detoxif|fht
detract|4qa
detribalis detrib|
detriment|4f5
detumesc|4jf
deuc|f98
deuterium|8lj
deuteron|b5y
develop|44u
develop|c2r
develop|86p
develop evolut|
deviat|eee
deviation|4
devic|8ew
devic|87x
devil dicken|5xf
devil mischief rogueri shenanigan|9za
devilri deviltri|5wa
devilwood|fhv
devis|8ir
devis|f42
devise|1o6
devis fashion make|c3b
devitalis devit|cn4
devoted devot|9d7
devot|hq
devot|dkg
devout religi|bjd
dewdrop|59z
dewlap|4cj
dexamethason|3yk
dexter sleight|8b
dextrocardia|14
dextrorot|7cl
dhava dhawa|fhv
diabet|eou
diabolist|8g
diachroni|984
diagnos diagnosi|82e
diagnostician pathologist|53y
diagnost nosolog|9q5
diagonalis diagon|ctx
diagram|58s
diakinesi|bfu
dialect idiom|e6x
dialect|bgn
dialect|3sv
dialect|cik
dialog dialogu duologu|exq
dialogu|bob
dialogu|geg
dialysi|n6
diam diamet|93i
diamagnet|9o0
diamagnet|9gs
diamond|8n8
diamondback|cis
diaper nappi|6vc
diaphoresi hidrosi sudat sweat|78
diaphoret|9q4
diaphragm|a94
diaphysi|20i
diapir|6mi
diapsid|csq
diarchi dyarchi|
diarist|gef
diarrhea diarrhoea loos|ev8
diarthrosi|10y
diari journal|geg
diaspora|1z8
diastema|6v1
diastol|1ki
diatom|gz bih
diatomit kieselguhr|5ec 6b9
diatrib fulmin|4ok
dibber dibbl|fcd
dibbuk dybbuk|4ef
dib|372
dicamptodon dicamptodontid|d63
dice die|1wh
dichloromethan|32u
dichondra|fzk
dichotomis dichotom|53o
dichotomi dualiti|2sq
dick gumsho hawkshaw|4ry
dickeybird dickybird|1sl
dictat|bzi
dictat|c1u
dictat|e67
diction enunci|10z
dictionari|gcn
dictum pronounc|4ja
didactic|3iq
didact educ instruct|77
die|fcd
diehard traditionalist|3q2
dielectr insul nonconductor|9o0
diemak diesink|115
diestock|4sq
diet|6jg
dieter|89y
dietet|1sd
diethylstilbestrol diethylstilboestrol stilbestrol stilboestrol|
dietician dietitian|e6f
diet|65u
differ|ccw
differentia|4va
differenti distinct|4zh
differenti|2im
differenti discrimin|89y
difficult difficulti|ccw
difficulti troubl|5h2
difficulti|3e6
difficulti|3n0
diffid|fa2
difflugia|c74
diffus|db8
diffus|
diffus|ea4
diffus|52k
dig|dvh
digest|bdb
digger|8vm
dig excav|44p
digit|8fd
digitalin digitali|eg0
digitalis digit|fht
digitis digit|3u6
digitoxin|4vu
dignitari panjandrum|a0
digniti|c0w
digniti gravita lordli|1kc
digoxin|4vu
digram digraph|75z
digress divag excursu|3rz
dihydroxyphenylalanin dopa|
dilat|4zj
dilat|bj8
dilatori|4mi
dilemma|be0
dill|7n8
diluent dilut thinner|de
dilut|e35
dilut|cn4
dime|3ec
dimens|9gw
dimension|e61
dimer|3ky
dimethylglyoxim|by7
diminut|gcl
diminut minut petit tini weeness|99h
dimiti|3ao
dimmer|cwn
dinett|d0w
ding|e4f
dine|5eu
dinkei dinki|9aw
dinner|9p5
dinner|b6d
dinnertim suppertim|9p6
dinoflagel|6e2
dint|9pc
diocesan|1td
diod|fla
diopter dioptr|fr7
dioxin|7yw
diphthong|g1z
diplococcu|1b4
diploid|1mp
diploidi|ee1
diploma|2w8
diplomaci|aed
diplomaci finess|ewz
diplomat diplomatist|6rt
diplom|53y
diploten|bfu
dipsomania potomania|2hh
dipstick|6t4
dipteran dipteron|8dp
dipterocarp|fhv
diptych|10m
direct wai|8lu
direct|cpt
direct|87x
direction direct|14f
direct|4uw
direct|ccw
direct|2yj
director manag|93
director|9ri
director|erd
director|1yi
directorship|1oy
directori|cnl
dirk|4ei
dirt soil|5ec
dirt grime grung soil stain|
disa|ata
disabl handicap|fqo
disabl handicap|bbx
disaccharidas|5qh
disadvantag|1bc
disagr disson|3o9
disagr discrep|4va
disappear|4ow
disappear|7gv
disappear|5na
disappoint letdown|51k
disappoint|aqx
disapprov|50i
disapprov|3rz
disarma disarm|4ne
disarm pacificist pacifist|a0
disassembl dismantl|77
disassoci|dja
disavow|4ob
disband|6q 5w2
disbelief incredul skeptic|56y
disburs expens|3z6
disburs expend|39i
disc record|
discard|ane
discern legibl|529
discharg|7gv
discharg vent|5kh
discipleship|1oy
disciplin field subject|
disciplin|9ua
disciplin|ffs
disciplin|78w
disclaim|crg
disclosur reveal revel|6q
discographi|2rx
discolor discolour stain|ut
discombobul|5km
discomfitur discomposur disconcert|5km te
discomfort uncomfort|3n0
disconnect gulf|50t
disconnected disconnect disjunct disjunctur|dja
discont discontented discontent|9c0
discontinu|5na
discontinu|dja
discord strife|ee1
discothequ|1dd
discount|cn4
discount|awk
discourag dishearten dismai|4r7
discours|3ko
discourtesi disrespect|3rz
discoveri|6q
discoveri|4ys
discredit disreput|504
discrep varianc variant|4ox
discret separ severalti|dja
discret|95d
discrimin|
discrimin|
discuss|b5w
discuss|3ip
discuss|e6x
diseas|83j
disembarrass|5em
disembowel|cqz
disenchant disillus disillusion|5g7
disenfranchis|9j5
disentangl extric unsnarl untangl|6p6
disentangl unravel|89y
disequilibrium|dvj
disestablish|6q 5w2
disesteem|504
disfavor disfavour|cpq
disfigur|ut
disfranchis|4z1
disgorg emesi puke vomit|co1 5i4
disgrac ignomini shame|504
disgruntl|4z0
disgust|50i
dish|3rn
dish|hb
dishonor dishonour|eda
dishtowel|fe7
dishwash|903
dishwat|g4y
disinclin|50i
disinfect|fht
disinfest|38m
disinherit|4z1
disinterest|15t
disinter exhum|6q
disinvest|gbe
disk saucer|dmt
disk|bni
dislik|87x
dislik|67i
disloc|26o
dislodg|cqz
disloyalti|8b7
dismember|a9v fdi
dismiss|8ou
dismount|4z1
disobedi noncompli|
disord|3n0
disorderli|3n0
disown|crg
dispar|8an
dispatch shipment|4ow
dispatch|api
dispens|bdu
dispens|3rn
dispers|60q
dispers|ea4
displac supplant|cry
displac shift|fgl
displac|a72
displai show|
displai show|dqp
displai|cse
displeasur|51k q2
dispos|8lt
dispos|bx2
dispos disposit|6q
disposit tempera|ffs
disproof falsif|5w8
disput|
disquiet|te
disquietud edgi inquietud uneasi|te
disquisit|5tq
disregard neglect|
disregard neglect|a0n
disrepair|fs1
disrupt interrupt|4ma
dissatisfact|4z0
dissect|4ct
dissect|ckg
dissembl dissimul hypocrit phonei phoni|1ma
dissembl feign|4iv
dissent|ang
dissent dissid objector protest|89y
dissili|5l7
dissimilar unsimilar|4va
dissip|50z
dissolubl solubl|c5c
dissolut|
dissolv|b6n
dissolv resolv solvent|enq
dissyl disyl|gcl
distaff|yd
distanc|e5b
distanc|cor
distens|5oo
distil|98p
distil|9kn
distilleri|bmv
distinct emin preemin|eej
distinct|4va
distinct peculiar special|8a1
distinct|fp9
distomatosi|4zl
distort|dmt
distortionist|b12
distract|3of
distress hurt suffer|b0w
distress|aj
distress serious|dlg
distressing|ccw
distribut distributor|c78
distribut|zv
distribut|e5b
distribut|6q
district territori|9ah
distrust mistrust suspicion|56y
distrust|ffs
disturb|77
disturb perturb upset|dy
disturb frai|6am
disturb|fk6
disulfiram|9q4
disun|4xz
disus neglect|4je
dita|fhv
ditch|10o
dither fuss pother tizzi|dy
dithyramb|81 geg
dittani fraxinella|7n8
ditti|e3i
diuresi|ev8
diuret|5af
divan|3zm
divar|25u
dive honkytonk|2gu
dive|eu0
diver frogman|600
divers multifari varieti|
diversif|2xq
divers recreat|77
divers|fmh
divers|159
divertimento serenad|ast
divestitur|gee
divid|4xz
dividend|5e6
divin|7aj
divin|83q
dive|9nl
divin|ccw
divis|ccw
divis|3lw
divis|
divis|fr9
divisor|8fd
divorce|gc1
divot|2tx
divulg|4ys
divvi|53h
dizzi lightheaded vertigo|ev8
djinn djinni geni jinne jinni|
dobson hellgrammi|8yz
doc doctor physician|2p0
docent|8eo
dock|5mo
dockag|677
docker dockhand dockwork loader longshoreman lumper stevedor|8vm
docket|2iu
dock|103
docksid|drv
dockyard|g59
doctor|4ly
doctrin ism philosophi|1mw
docudrama documentari infotain|6b7
document paper|geg
document|cse
dodder|fzk
dodder|aqe
doddl|35k
dodg|dbp
dodg|5t6
dodger fox slyboot|1ma
dodg|2p2
dodo fogei fogi fossil|aqe
doer|89y
doeskin|91p
dog|p8
dogcart|2qc
doge|8oo
dogfight|3jx
dogged persever persist pertinac tenaci tenac|4s7
doggerel|cx7
doggi pooch|54m
doghous kennel|aw5
dogi leppi|2ix
dogleg|os
dogma tenet|457
dogsbodi|c4c
dogtrot|9ch
dogwatch|g4r
doldrum stagnat|86z
dole|bc9
dole|d5b
dolichocephal|a0
dolichoceph dolichocephali|ccw
doll|bod
dollar|fr7
dollar|1el
dollhous|7vt
dolli|fgw
dolman|8m5
dolma|503
dolomit|czt
dolor dolour|29k
dolt dullard pillock stupe stupid|dud
domain land|9ah
dombeya|2f4
domest|dkc
domest|ccw
domicil|16
domicili lodg|cdb
domin|c5c
domin|aks
domin|
domin masteri supremaci|11f
dominatrix|gc1
domin domine domini dominu|393
domineering imperi overbearing|105
dominion|11f
dongl|4sq
donjon dungeon|
donkei|5ks
donkeywork drudgeri plod|8vl
donna|gc1
doob kweek|76a
doodad doohickei doojigg gismo gizmo gubbin thingamabob thingamajig thingmabob thingmajig thingumabob thingumajig thingummi whatchamacallit whatchamacallum whatsi widget|elr
doodl scrabbl|58s
doom|4rh
doom lost|bbx
doomsdai eschaton|4gq
door|1gz
door doorwai threshold|5pz
doorhandl doorknob|8ud
doorkeep|6rt
doorknock|4sq
doorlock|9aj
doorman porter|7a9
doormat weakl wuss|89y
doornail|ab4
doorsil doorstep threshold|dtk
dooryard|4bu
dope gage sen sess|
dork jerk|9zn
dorm dormitori|cdb 2c5
dormanc quiescenc|86z
dormer|ga4
dosag dose|lr
dose|9q4
dosimetri|9pg
dosser|2d3
dot|50f
dotag senil|5ii
dotard|aqe
dottl|ctn
doubl|7q4
doublehead|6u9
doubler|4sq
doublet|8m5
doubleton|41n
doubloon|3ec
doubt dubieti dubious incertitud uncertainti|
doubt|fp4
doubter sceptic skeptic|8fk
dough|3mj
doughboi|6k7
doula monitric|13a
dous|g7l
dove|bjh
dovish|82l
dowag|g9b
dower doweri dowri|6zn
down|66s
down|fmi
downbeat|1kj
downdraft|57v
downfal|63c
downgrad|dyl
downhil|4jg
downi featheri fluffi|e2c
downshift|2xq
downsid|11v
downsiz|d9u
downstag|ec2
downtick|fg1
downtim|bda
downtown|52m
doxolog|7zq
doyen|5ij
doyenn|5ij
dozen twelv|8fd
dozen gob heap lash load lot oodl raft scad score slew stack ton wad|
draba|7n8
draft|
draft|g9z
draft|dw3
drafter|174
draft|17e
draft|43l
draftsman draftsperson draughtsman|gcz
draftsmanship draw|10n
drag|ctt
drage|2l7
dragger tugger|gcz
dragnet|ew6
dragoman|8hb
dragon firedrak|a46
dragonhead|7n8
dragoon|2ts
drain drainag|5m6
drainpip|bl7
drainplug|bpi
drama plai|geg
drama|5rh
dramat|4uy
dramatis dramat|17e
dramatist playwright|174
dramaturgi theater theatr|3ip
draper|1fq
draught potat tippl|59h
draught gulp swig|4lu
draw|7b7
drawback|4xy
drawbar|1f5
drawbridg|28b
drawer|3rn
draw|11b
draw|cse
drawknif drawshav|8u5
drawl|3j
drawler|e67
drawstr|3wd
dreadlock|9ak
dream|83x
dream|83z
dreamer|dxr
dreami languor|5el
dreck schlock shlock|9sp
dredger|1fs
dreg settl|4p8
drench sous|g7l
dress|3at
dress|d9j
dressmak|43l
drei|afe
drib driblet drop|
dribbl drip trickl|6h4
drift impetu impuls|6kk
drift|
driftag|4ox
driftwood|gc6
drill|fcd
drink|
drinker|3rg
drink imbib|3ri
drippag drip|6h4
drippi|c5c
drive thrust|7e
drive|4sq
drive drivewai|cze
drivel|3rz
drivel jabber|e67
driver|9k2
drive|dqj
drizzl mizzl|cgo
drogu|9lq
dronabinol|5af
drone|1lg
drone monoton|8hv
drooler slobber|89y
drop|
dropkick|8s6
droplet|59a
droplin stephead|7ju
dropout|cec
drop dung|5xk
dropse|76a
dropsi edema hydrop oedema|9e0
droshki droski|2q5
dross impur|g4n
drought|5ax
drought drouth|bda
drover herdsman|8vm
drowsi sleepi somnol|ee1
drub slaughter thrash trounc wallop|4kh
drudg hack|89y
drug|de
drugget|2pv
drug|92
drugstor pharmaci|dpu
druidism|7l8
drum membranophon tympan|
drum|e4f
drumbeat rataplan|e4f
drumbeat partisan|av
drumhead|9rl
drummer|bcm
drum|bck
drunk drunkard inebri rummi sot wino|845
drunken inebrieti insobrieti tipsi|ee1
drupe|6qp
druther|j9
dryad|amu
drygood|3ic
dryness waterless xerot|3n0
drypi|7n8
drywal wallboard|
dualism|548
dualist|8g
dub|e4d
dubbin|exv
dub|e4k
dubnium hahnium|enq
ducat|3ec
duce|910
duchi|55f
duck|
duck|7y2
duct|b6q
ductil|9in
ductul ductulu|5bb
dud|ak4
dudgeon|89p
dud thread tog|3at
due|cy4
duel|6am
duel|elg
dueler duelist dueller duellist|ai
duffel duffl|1bn
duffer|89y
dugout|dnz
duke|aif
dukedom|chn
dulcinea ladylov|eep
dull obtus|em1
dumbbel|g6z
dumbwait|5jq
dumdum|2cn
dumpcart|2qc
dumper|a69
dumpi squatti|2c3
dump|9lw
dumpsit wasteyard|dvh
dun|a6f
dune|cxp
dungare jean|3ao
duodenum|248
duomo|34y
dupe victim|89y
duperi fraud hoax|311
duplex|7vt
duplic reproduc|4oy
duplic|10o
duplic|3vy
duplic|3w1
duplic fraudul|4iv
durabl enduring lasting|bdo
duramen heartwood|gc6
duranc|2nf
durat|bda
durat|163
durat length|c5c
durbar|d0w
duress|6kj
durian durion|
durum|g7r
dust|b62
dustcart|a69
dustman garbageman|7iq
dustup quarrel row wrangl|51c
duti|bjd
duti oblig respons|
duti|gcr
duvet eiderdown|ce4
dwarf midget nanu|89y
dwarfish|99h
dweeb grind nerd swot wonk|138
dwindl|4jv
dye|
dyer|gcz
dyewood|gc6
dynam|87d
dynam kinet|9po
dynam|548
dynamit|601
dynamo|6xk
dynast|d3e
dynasti|8t0
dysaphia|50q
dyscrasia|fqt
dysenteri|
dyslect dyslex|89y
dysmenorrhea|7yb
dysomia|4xv
dysosmia parosamia|50q
dyspepsia indigest|ev8
dyspept|eou
dysphagia|50q
dysphasia|4xv
dysphem|9az
dysphoria|4z0
dysplasia|14
dyspnea dyspnoea|ev8
dysprosium|9tk
dystopia|ee1
dystrophi|4zl
dysuria|50q
eagl|ci0
eaglet|5ds
ear|aty
ear|612
earach otalgia|5b
earflap earlap|6el
ear|745
earl|aif
earldom|chn
earli|fa3
earlob|9a2
earmark|9lp
earnest|
earnest serious sincer|67i
earn profit|885
earn pai remuner salari wage|b8z
earphon earpiec headphon|fg9
earplug|5e8
earreach earshot hear|chi
earth globe world|
earth|9o0
earth ground land|ane
earthl earthman tellurian|4oh
earthquak quak seism temblor|
earthwork|2d1
earwig|8dp
eas|ccw
easel|fjb
easement|bze
easi|ce1
eas|j6
east eastward|
easterli|g9z
eastern|4oh
easygoing|51a
eatag forag pastur|678
eater|3rg
eateri restaur|2c5
eat feed|3ri
eav|axu
eavesdropp|15j
ebb eb wane|4jf
ebbtid|f90
ebli|53w
ebonit vulcanit|2ma
eboni|1u4
ebulli enthusiasm|eaa
ebullit effus outburst|60g
ecart|2os
eccentr oddbal|89y
eccentr|ej9
ecchymosi|2an
ecclesiastic|8f
ecclesiolog|f5d
ecdysiast peeler stripteas|bd2
echelon|eej
echo reverber|
echocardiogram|75y
echoencephalogram|75y
echogram sonogram|83c
echoloc|9ae
eclect eclecticist|bgl
eclectic|4iw
eclips occult|26o
eclipsi ellipsi|4mg
ecologist|1s1
ecolog|5qd
econometrician econometrist|5fq
econometr|5fp
econom|dcs
economist|dcu
economi|ew6
ecosystem|ew6
ecstasi exalt raptur|5lk
ecstasi|1w8
ectomorph|89y
ectoparasit ectozoan ectozoon epizoan epizoon|b4j
ectopia|15u
ectoplasm|5kg
ectotherm poikilotherm|p8
ectrodactyli|14
ecumen ecumenic|457
ecumen oecumen|
edac esuri raven voraci vorac|7xy
edg|es0
edibl|c5c
edict|pz
edif sophist|5oq
edit redact|geg
edit|c8p
edit|79k
editor|gcz
editori|10w
editorship|1oy
educate pupil student|5p5
educ|3e6
educ|91i
educationalist educationist|e6f
educ pedagog pedagogu|c3k
edutain|mf
eel|6d5
eeri ghostli|ej9
effect effector|89y
effect effectu|bx2
effect potenc|bx2
effect|bea
effectu implement|6q
effeminaci effemin sissi unmanli womanish|67x
effer|afb
efficaci|5gn
effici|cig
effici|dwc
effigi|cse
effleurag|9mz
effloresc flush heydai peak|bda
effluenc efflux|
effluent wastewat|g4n
effluvium|9o0
effort exert|8vl
effort|4vf
effortless|5ei
effronteri presumptu|16b
effulg radianc refulg shine|28m
effus expans|3is
egalitarian equalitarian|a4v
egalitarian equalitarian|548
egalit egal|5s0
egg|
egghead|8fk
eggplant|fwe
egg|6jg
eggshel|42f
ego|c0w
ego self|3pp
egocentr|ffs
egoism|1mw
egoist egotist swellhead|
egomania|2hh
egomaniac|5hk
egot|3lp
egress emers|ck8
egress|6q
eido|163
eigenvalu|fv2
eight eighter octad octet octonari ogdoad|4vt
eighteenth|chn
eighth|chn
eighti|4ij
eightieth|chn
eightpenc|3ec
eightsom|12i
eightvo octavo|c5c
einsteinium|9tk
eisegesi|4l
ejacul interject|5xf
ejacul|9j3
eject|7e
ejector ouster|89y
elabor intricaci|3kg
eland|qz
elaphur|2wg
elapid|as2
elastas|5qh
elast|eky 4sq
elast|c5c
elastom|9o0
elat elaterid|1lx
elat|3n0
elat light|8oj
elbow|1nx
eld geezerhood year|bda
elder|a0
eldership|1oy
eldest firstborn|apr
elect|5jz
elect|g1x
elect|37t
elector voter|36n
elector|36o
electr|17f
electrician|gcz
electr|
electr|5nw
electrochemistri|30h
electrocut|5xs
electrocution|5xu
electrod|4sq
electroencephalogram encephalogram|75y
electrograph|un
electrolysi|cja
electrolyt|e35
electrolyt|2mg
electromagnet|9gq
electromagnet|bi9
electromagnet|9gs
electromet|9u5
electromyographi|c2n
electron negatron|68f
electroneg|f2i
electron|bi9
electropl|10o
electroretinogram|75y
electroshock|5jh
electrostat|bi9
electrotherapist|7kh
electrotherapi|f5m
eleg|ccw
elegist|bqn
elegi|bql
element|g6a
eleph|5vm 5vm
elephantiasi|80i
elev|cgh
elev rais|cyz
elev|4sq
eleven|8fd
eleventh|chn
elf gremlin imp pixi|637
elicit|egr
elig|cct
elimin riddanc|cqz
elimin|dc
elis|4mg
elit|37s
elit|82l
elitist|a4v
elixir|98q
elk moos|2wg
elkhound|7vn
ell|pt
ellips oval|
elm|fhv
elmwood|gc6
elocut|em3
elocutionist|at3
eloqu fluenci|em3
elsholtzia|7n8
eluat|e35
elut|618
elytron|gaf
eman|
eman emiss|5hp
emancip|6p6
embalm|a5f
embank|eld
embargo|c6i
embarrass|dml
embarrass|5lk
embarrass|fk5
ember|6ob
embezzl misappropri pecul|8yq
emblem|b8e
emblem|euq
embolectomi|y
embol intercal|8hn
embolu|3an
embonpoint plump|
emboss|ecy
embrac|3bj
embrac|884
embrasur port|10o
embryo|bmw
embryologist|53y
embryolog|1s2
emce host|5pq
emend|3xy
emerg|1m6
emerg|1m6
emerg|46c
emeritu|cv3
emeri|9xz
emet nauseant vomit|4b0
emf voltag|
emigr|9wj
emir|55f
emissari|csf
emitt|5iy
emmenagogu|de
emmer|g7r
emolu|3jt
emot|67i
emotion|ffs
emotionless impass indiffer phlegm stolid unemotion|tl
empathi|ev1
empennag|19s
emperor|a2r
emphasi vehem|8fr
emphysema|4zl
empir imperium|55f
empir|17a
empiric|548
empiricist|bgl
emploi employ|ee1
employ|gcz
employe|gcz
employ|910
employ work|2fa
employ|6z
emporium|awk
empower|9j5
empti|3n0
empti|3rn
empti evacu voidanc|cqz
empyrean firmament heaven welkin|es1
emu|fr7
emul|k9
emulsifi|es2
enact passag|90d
enamelwar|3uv
enantiom enantiomorph|3ky
enat matrikin matrisib|cpy
encapsul|3n0
encas incas|5mn
encaust|b0y
enchant enthral|971
enchantress temptress|gc1
enchilada|503
enchiridion handbook|cnl
enclav|52m
enclos enclosur envelop|
enclosur|eld
encolur|9jh
encomium paean panegyr|3oq
encopresi|6iy
encor|bd1
encount skirmish|6am
encount|3u2
encourag|3rz
encroach invad|8gm
encroach intrus invas|5pf
encycl|946
encyclopaed encycloped erudit learned learn scholarship|5gf
end|cor
end|lr
end|7gv
end goal|3e6
endanger hazard jeopardi peril risk|4fo
endarterectomi|y
endeavor endeavour enterpris|c48
endem|4zl
endgam|5n2
end|a55
end|2xq
endiv witloof|7n8
endless|5ci
endocrin hormon|dgd
endocrinologist|53y
endocrinolog|9q5
endodontist|4oq
endogami inmarriag|9m9
endometrium|a7e
endomorph|89y
endoparasit endozoan entoparasit entozoan entozoon|b4j
endoplasm|4e0
endors indors ratifi subscrib|98
endoscopi|5wo
endospor|e9m
endotoxin|fej
endow gift talent|wa
endpoint terminu|5n0
endur|ek2
enemi|fr9
enemi foe foeman|ai
energid protoplast|bj8
energi|
energi vigor vigour|6kl
energi|ffs
enerv|c5c
enfeoff|4k5
enfilad|7bl
enforc|
enforc|13a
enfranchis|6p3
engin|a63
engin technologist|89y
engin|f0x c3j
engin technolog|4yn
engineri|9fm
engorg|7zv
engram|9rv
engrav|gcz
engrav|c1w
engross|632
enhanc|86p
enhanc|161
enigma mysteri|be0
enjamb|8bj
enjoin|1dp
enjoy|89y
enjoy|bok
enjoy|77
enjoy|cy4
enlarg expans|
enlighten|bbx
enlighten|5gf
enliste recruit|6fm
enlist recruit|4c
enlist hitch|bda
enliven invigor quicken|dc
ennead nine niner|4vt
ennobl|3n0
enologist fermentologist oenologist|e6f
enolog oenolog|118
enorm|890
enorm immens sizeabl vast|1qo
enough|lr
enquiri inquiri queri question|8dg
enrag infuri|ol
enrich|86p
enrolle|89y
enrol registr|5q0
ensembl|au3
ensilag silag|678
entablatur|eld
entail|6b
entail implic|83f
entangl web|fh6
entelechi|7d
entent|h8
enter entranc|fhd
enterobiasi|8b2
enteroceptor interoceptor|aty
enterokinas|5qh
enterolith|2ip
enteropathi|4zl
enterostomi enterotomi|
enterotoxemia|4zl
enterpris|au3
enterpris entrepreneur|
enterprising initi|ffs
entertain|89y
enthalpi|c5c
enthusiasm|67i
enthusiasm|8g9
enthusiast partizan|98
entic temptat|8bo
entir entireti integr total|3k9
entiti|
entourag retinu suit|12i
entranc entrancewai entrywai|3v
entranc incom|103
entranc ravish|4mc
entrant|3ic
entremet|503
entrench intrench|6mz
entrepot|bud
entresol|6gr
entri|clz
entri|
enumer number|98y
enumer|6rt
envelop|3rn
envious envi|1tt
environ|dvj
environ surround|
envis pictur|83x
envoi|4x6
enzym|c6p
eohippu|7uf
eolith|fcd
eosinopenia|ev8
eosinophilia|ev8
eparch|1td
eparchi|c79
epaulet epaulett|9q
epenthesi|10z
ephedra|2f4
ephemera|f9v
ephemer ephemeron|8dp
ephemer fleeting|fgh
ephemerid ephemeropteran|8dp
epic|bql
epicardia|b6q
epicent epicentr|bqz
epicur epicurean foodi gastronom gourmet|dj4
epicurean|548
epicur|51a
epicycl|35x
epidem|aw4
epidemiolog|9q5
epidendron|ata
epidermi|ejm
epididymi|5bb
epigram quip|9az
epigraph|cek
epil|9ct
epilept|eou
epiphani|9jv
epiphenomenon|2gm
epiphora epistroph|
epiphysi|20i
episcopaci|bbx
episcop|88s
episod|7gv
episod|dgf
epistaxi noseble|1vq
epistem|3e6
epistemologist|bgl
epistemolog|bgn
epistl|946
epitaph|8dn
epithet|2js
epitom paradigm prototyp|5wr
epitop|buz
epoch era|bda
eponym|abb
epo|bqm
epoxi|bsl
epsilon|75z
equalis equal|6q
equalis equal|5sb
equal|d7c
equal equival par|eej
equat|5rz
equat|ee4
equerri|6rt
equestrian horseman|cxn
equidistribut|52j
equilater|dmt
equilibr|ebq
equilibrium|dvj
equilibrium|cja
equipag materiel|5sb
equip|8ew
equipois|eld
equit ride|14t
equiti|12x
equival|3e6
equivoc evas|4iv
erad|4no
erad extermin termin|8sj
eras|85u
erasur|3y0
erbium|9tk
erect|3r5
erect upright|ed2
ereth|14
ermin|6s9
erod eros wear|
erotica porn porno pornographi|44p
erotic erot|
errand|fj8
erratum liter misprint typo|a0j
erron error|ccw
error fault mistak|aj5
error|9zf
error misplai|63b
ersatz|crz
eruct|70
erupt|4yk
erythrina|fhv
erythrit|9xz
erythrocyt|
escal|387
escap flight|6q
escap|53b
escapologist|3p4
escapolog|4yn
escargot|9pi
escarp|6mz
escarp scarp|880
eschatologist|f5c
eschatolog|f5d
escheat|cw2
escort|c6f
escritoir secretair|4r1
escutcheon scutcheon|c6g
esker|cxp
esophagu gullet oesophagu|b6q a94
espadril|d7r
esparcet sainfoin sanfoin|7n8
espresso|3dy
esprit|eaa
esquir|15h
essai|geg
essai|15e
essayist litterateur|174
essenti necessari necess requir requisit|
essenti|863
establish institut|au3
establish|eld
establishmentarian establishment|548
estaminet|2hy
estat|1nj
esteem respect|7sw
ester|3ky
estim|8ot
estim|54a
estrang|8l3
estru oestru|3n0
estuari|g4z
etager|6sg
etamin|3ao
etcetera|elr
etcher|116
etern infin|163
etern timeless|1mo
etern|8hn
ethan|7yw
ethanol|98p
ethen ethylen|6vj
ethic|c1t
ethician ethicist|bgl
ethic|548
ethic moral|a62
ethmoid|20i
ethnarch|d3e
ethnic|89y
ethnic|ccw
ethnograph|rd
ethnographi|re
ethnologist|rd
ethnolog|re
ethno|79k
etho|163
etiol|ut
etiquett|bzi
etud|ast
etui|1bq
etymolog|4i
etymon|4qn
eubacteria eubacterium|1b4 a2z
eucalyptu|gc6
eucaryot eukaryot|1mp
euchr|2os
eudaemonia eudaimonia upbeat wellb|c68
eugen|1sd
euglena|c74
euglenid euglenoid euglenophyt|gz
eulogist panegyrist|at3
eulogium eulogi|3oq
euphem|9az
euphoni music|e4d
euphoria euphori|5ig
euphori|5af
euphuism|em3
eupnea eupnoea|27f
eurhythm eurhythmi eurythm eurythmi|a60 53b
europium|9tk
eutect|a10
euthanasia|8sh
euthen|1sd
eutherian placent|9iy
evacu|gbf
evalu rate|8ot
evalu rate valuat|vk
evalu judg|17d
evanesc|4y2
evangel|geg
evangel|bxs
evangelist gospel revivalist|bxr
evapor vapor vaporis|
evaporit|4p8
evas|k7
ev|4gp
even eventid|4gs
eveningwear formalwear|15s
evensong vesper|7vp
event|
everlasting|5cd
evers|15u
evert|a60
everyman|3ig
evict|3la
evid ground|8bu
evid|89g
evil iniqu wicked|5we
evil|1bc
evil|84l
evildo sinner|ap8
evildo transgress|77
evoc|83x
evolutionist|1mz
ewer pitcher|3rn
exacerb|8fo
exacta perfecta|g2h
exact|77
exactitud exact|4y
exagger hyperbol|fjw
exam|3ip
examin scrutini|8iw
examin quizzer tester|11s
exampl illustr instanc|8bu
exampl|csd
exarch|1td
excav|gd3
exceed|c2c
excel|ccw
excelsior|b0a
except|51g
except|5wq
excerpt|b6n
excess nimieti surplu surplusag|ay6
excess inordin|84k
exchang|3u3
exchang|6q 5w2
exchang|fg1
exchequ treasuri|6bh
excis|ezv
exciseman taxman|2e8
excit|cjf
excit|5ll
excit stimul|5af
excit fervour|
excit exhilar|8oj
excit|zp
excit hullabaloo|a60
exclaim exclam|fu8
exclus|dvj
exclus|4j
excogit|2vx
excommun|cpq
excrement excreta|g4n
excret void|5za
exculp excus|8py
excurs jaunt out|8og
excursionist rubberneck sightseer|7qz
excus forgiv pardon|89y
execut|2md
execut|bd2
execut|bau
execut perform|6z
execution|8sj
execut|93
execut|91
executor|6a3
executrix|5xx
exegesi|4l
exeget|5zm
exemplar|826
exemplif illustr|
exempt|84r
exercis workout|5h2
exhal halitu|27c
exhaust fume|6vj g4n
exhaust|665
exhibit|8bp
exhibit|4nt
exhibit expo|4w
exhibition|64t
exhibitionist flasher|3lb
exhort|3ip
exig|46b
exigu lean meager meagr scanti scant|4l8
existentialist|bgl
exit|10o
exocrin|70t
exodontist|4oq
exodu|5t6
exogami intermarriag|9m9
exoner|3n0
exophthalmo|ev8
exorbit outrag|5x1
exorc|eqx
exordium|8i4
exospher|90l
exotherm|3ky
exotoxin|fej
expans sweep|k8
expans|60t
expansion|548
expans|86i
expans|3dq
expect outlook prospect|1mw
expect|7tq
expector|9q4
expector|78
expector spitter|89y
expedi|aa
expedi|9pc
expedit|2kf
expedit|fr9
expedit|8og
expediti|2ua
expel|78
expend expenditur|awj
expenditur outgo|bv7
expens|4sf
expens|c0s
experi|5gf
experi|3e6
experi|7gv
experi experiment|ct4
experi experiment|8dh
experiment|5lu
experiment|8iy
expert|89y
expertis expert|dwc
expir expiri termin|5n1
explanandum explicandum|ee4
explanan|ee4
explan|2vx
explicit|37o
exploit feat|4c
exploit|fts
exploit us victimis|a0n
exploit user|
explor|5z8
explor|dfh
explor|3q7
explor|89y
explos|30e
exponenti|6rq
export|3ic
export|3hq
expos unmask|60b
exposit expound|4l
expositor expound|8fk
expostul object remonstr|3ip
exposur|
exposur|8bn
exposur|4ys
exposur|b2p
express|9h6
expressag|dou
express look|401
express reflect|
express verbal|3ip
expressionist|116
express|ccw
expresswai freewai motorwai pike superhighwai throughwai thruwai|7pa
expuls|cpp
expurg|cqz
exquisit|1ks
extemporis extempor|bd1
extens|4m9
extens|5oo
extens|863
extent|4lx
extent|9gw
extenu|5xm
exterior outsid|cor
exterior outsid|es1
exterioris exterior|anf
extermin|pv
extern|53y
extern|2yi
extern|cpt
exterocept|dj1
exteroceptor|aty
extinct|86z
extinguish quench|5na
extra|7a
extract infus|e35
extract|
extractor|8er
extrado|4bx
extran|fpc
extraordinari|ccw
extrapol|2in
extravag|5x1
extravaganza|mf
extravas|98q
extravers extrovers|e1l
extravert extrovert|89y
extrem|4lw
extrem extremum|cor
extrem|ccw
extrem|82l
extremist|cfe
extropi|6kr
exuber|5ps 8oj
exud|9o0
exult jubil|8oj
eya|7iz
ey oculu optic|aty
eyebal orb|
eyed|14f
eyedrop|59a
ey|gc1
eyeglass monocl|93m
eyeglass glass spec spectacl|8er
eyehol peephol spyhol|7qv
eyelash lash|7e7
eyeless|1w4
eyelet|7qv
eyelid lid palpebra|
eyelin|9hy
eyepiec ocular|93m
ey|as7
eyeshadow|9hy
eyeshot|chi
eyesight sighted|dsi
eyesor|foa
eyespot|9ly
eyewit|9c8
eyra jaguarondi jaguarundi|g9k
ez izzard zed zee|75z
fabl fabric|649
fabric fibber|953
fabulist|ac1
facad|
face|
facepl|c6g
facer|4vh
facia fascia|
facilit|3n0
facilit|13a
facil instal|10o
face|985
facsimil|3vy
fact|8bu
fact|8bp
factoid|8bp
factor|2tg
factor factoris|ctx
factori manufactori mill|bmv
factotum|dkc
factual|ccw
facula|4ft
faculti modul|u
faculti|1z8
faddist|89y
fade slice|dqj
fadeout reced|4y2
faeri fairi fai sprite|1mw
fag faggot fagot nanc poof poov pouf queer|6wh
fail weak|85l
faill|3ao
failur|aj5
failur|7gv
faineanc|8a4
faint|67i
fair|dqp
fairground|fez
fairlead|c9h
fair|8pu
fairwai|dvh
fairyland|651
fairytal|ac0
faith religion|1mw
faith|1mw
faith religion|5tv
faith|6j7
faith|ccw
faithless fickl inconst|8b7
fake sham|848
fakeer fakir faqir faquir|d5w
faker fraud impost impostor pseud pseudo|1ma
falafel felafel|503
falchion|1ut
falcon|7iz
falcon|7y1
falconri|118
falderol folder gimcrack gimcrackeri|4jo
fall|9z3
fallaci|9zf
fallal gaud gewgaw trinket|9q
fallback pullout|cv7
fallboard|c6g
faller feller logger lumberjack lumberman|8vm
falloff slump|gdn
fallout|5cn
falsehood falsiti untruth|ee4
fals falsiti|
falsi|4c1
falsifi refut|4s6
falter hesit|b8j
fame renown|7sw
familiar|dkc
familiaris familiar|5zf
familiar intimaci|51a
famili household menag|fr9
famili|37d
famish starvat|7xy
famulu|15h
fan|4sq
fan rooter|5pu
fanat|5pu
fanatic fanat zealotri|15t
fanci fantasi illus phantasi|9zf
fanci|83z
fandom|6j7
fanfar ostent|3iq
fanion|6e1
fanjet turbofan turbojet|8n4
fanlight transom|ga4
fantail|axu
fantasia|ast
fantasist|44u
fantast|83q
fantasi|83z
fantasi|69x
fantod|50q
faraway far remot|520
farc travesti|3gz
fardel|2e3
fare|da
farewel|3rz
farm|gd8
farmer granger husbandman sodbust|44u
farmerett|65c
farmhand fieldhand|8vm
farmhous|7vt
farmplac|659
farmstead|8xb
faro|2os
farrago gallimaufri hodgepodg hotchpotch melang mishmash oddment ragbag|13l
farrier horsesho|1ul
farrow|1t2
fart flatu|co1
farth|3ec
farthingal|7tg
fasc|5ks
fascicul|fnx
fascism|82l
fascist|a0
fashion manner mode style wai|c5c
fashion|b8d
fashionmong|as
fast|
fastbal|blj
fasten|89y
fast speed swift|azu
fat|9fy
fat|fao
fatal|3n
fatal|4hs
fatherhood|8t8
fatherland homeland motherland|41d
fatig|c5c
fatigu tired weari|ee1
fatism fattism|4zg
fatwa|d3h
fatwah|8op
faubourg|eo6
fauc|b6q
faucet|cp5
fauna zoologi|4w
fauteuil|z6
fauvist|b12
favism|o9
favor|6z
favor|aa
favorit|336
favorit favourit|87x
favour|w3
favourit|2x3
fawn|2ai
fealti|9dj
fear fright|5lk
fearless|67i
feasibl|bx4
feast|7gv
feather plumag|42f 9o0
featherbed|b8d
featheredg|5g4
feather|d1n
feathertop|76a
featherweight|24l
featur|bj8
febric febril fever feverish pyrexia|ev8
feckless|gdv
fecund fertilis fertil|3ly
fecund|44t
fedayeen|b47
feder|82l
feder|au3
fedora homburg|2y3
fee|
feed provend|6jg
feedback|qq
feedbag nosebag|1bn
feeder|p8
feed|c7e
feedlot|2c5
feedstock|9o0
feel|18r
feel flavor flavour spirit|k5
feel|c5c
feel|ee1
feel|dj0
feijoa|2f4
feist fice|4au
felicit|60h
felicit felic|ep9
fell hide|
fellah|b9n
fellowship|13g
feloni|45y
felt|3ao
felwort|6xy
femal|p8
femal|89y
feminin|6x8
feminin|ffs
femin|548
femori femur thighbon|
femtochemistri|30h
fenc|1gz
fencer swordsman|1j0
fencesitt independ|8a2
fender|1gz
fenestra|aub
fenestr|bm7
fenland marsh marshland|g7j
fennel|7n8
fenugreek|7n8
feoff fief|6b
fergusonit|9xz
feria|g6q
ferment unrest|fsl
ferment zymolysi zymosi|
fermion|b5y
fermium|9tk
feroc fierc furious furi violenc wild|8fr
ferricyanid|d6s
ferritin|c6p
ferroconcret|3mn
ferrocyanid|d6s
ferromagnet|9gs
ferri ferryboat|1yr
ferri|dou
fertilis fertil|30e
fervenc fervid fervor|b6w
fescu|76a
fester|e3x
fester suppur|78
festin|ev8
festiv|bda
festoon|4bs
festschrift|9rs
fetch|6z
fete fiesta|bu
fetich voodoo|2yy
fetich fetish|1mw
fetid malodor stinki|zn
fetlock|10y
fetometri foetometri|9pg
fetoprotein foetoprotein|sb
fetor foetor malodor malodour reek stench stink|ap1
fetoscop foetoscop|eg2
fetter hobbl|7fi
fetterbush|2f4
fettl|6dn
fetu foetu|43v
feud|3o7
feudal|ew6
feudatori lieg liegeman vassal|6j6
fever|rs
feverfew|7n8
feverroot|7n8
few|5jz
few|am3
fib tale taradiddl tarradiddl|95x
fiber fibr|9o0
fiberglass fibreglass|
fiberopt fibreopt|fgq
fibril filament|69l
fibrin|c6p
fibrinolysin plasmin|5qh
fibrinolysi|51v
fibroadenoma|88
fibrocartilag|2qh
fibrosi|fqt
fibros fibrous|ccw
fichu|db3
fiction|geg
fictionalis fiction|geg
fiddl violin|ekt
fiddler violinist|8et
fiddlestick|243
fidel|4y
fiduciari|89y
fiefdom|55f
field|fez
field|9ah
fielder|1dc
field|7g1
fieldmous|a6n
fieldston|czt
fieldwork|6mz
fieldwork|8iy
fiend ogr|
fieri|7l4
fife|6hu
fifteen|8fd
fifteenth|chn
fifti|4ij
fiftieth|chn
fifti|8fd
fig figur|83r
fight|3o7
fighter|bh g44
fighter paladin|4ku
figment|825
figurehead strawman|1ma
figurin statuett|
filaggrin|c6p
filago|6h7
filariasi|4zl
file|clz
filenam|abb
filer|99a
filiat|8t8
filibust filibuster|92y 4mb
filicid|b4v
file|en1
fill|5p1
fill girl miss missi|gc1
fill|9o0
fill|
filli|67u
film movi pic|c3a
filmmak|c38
filter|4sq
filter|4sq
filth skank|g4n
filtrat|6hg
final|9nl
finalis final|3kb
finalist|2x3
financ|2f9
financ fund|12x
financ|6bg
finder|cds
find|8ou
find|4w
fineri|15s
finger|uz
fingerboard fingerpost|dt4
finger|9ag
fingerl|6d4
fingermark|1xb
fingernail|ab3
fingerpaint|b0y
fingerprint|9lr
fingerprint|c2n
fingertip|faf
finial|4jo
finish|4jp
finocchio|fwe
fiord fjord|8cz
fippl|bpi
fir|gc6
fire|7gv
fire|159
firearm|7bh
firebas|1h9
fireboat|1yr
firebomb|1zx
firebox|6se
firebrand|6cv
firebreak fireguard|6a5
firebrick|27z
fireclai|38g
firecrack|6cw
firedamp|6vj
firefight|4ku
firehous|eea
firelight|96k
firelock flintlock|6c5
fireman|53b
fireplac hearth|ah4
firepow|ek3
fireroom stokehold stokehol|2x5
firesid|y9
fireston|6g4
firestorm|eid
firethorn pyracanth|2f4
firetrap|2c5
firewal|59m
firewat|224
firewood|6r3
firework pyrotechn|601
fire|dps
firm|2f8
firm|ek2
firm resolut resolv|ffs
first|chn
first|atn
fisc|5x5
fish|43v
fish|e2y
fishbon|20i
fishbowl|dvj
fisher fisherman|gcz
fisheri piscari|gd8
fishgig fizgig|85u
fish sportfish|14t
fishmong fishwif|1fq
fishnet|afg
fishplat|bni
fishpond|bt7
fist|7fk
fistfight fisticuff slugfest|6am
fist hand|
fit|65r
fit jerki|8kb
fitment|6sg
fit fitting|ep9
fit|7kl
fivep|3ec
fiver|1el
fix|4vi
fixat regress|14
fixed immobl stationari|968
fixer|a0
fix repair|86p
fixtur|10o
fizz|1pl
fizzl hiss hush sibil|air
flab|65z
flabbi flaccid limp|e2c
flack flak|csg
flag|5kr
flagel mastigophoran mastigophor|c74
flagellum scourg|g88
flag|4w
flagship|f6k
flagston|ehv
flail|85u
flair|5nq
flake snowflak|498
flambeau|fd3
flame|3gw
flameflow kniphofia tritoma|7n8
flamen|c10
flamethrow|g66
flan|cu
flang|eld
flank|6mg
flannel|3ao
flannelbush|2f4
flannelett|3ao
flap|10o
flapper|6b3
flap flutter|g5q
flare|dmt
flare|6eb
flare|dsq
flash|7gv
flash|28m
flashback|b6n
flashbulb flashgun photoflash|8x0
flashcard|blz
flashflood|6gl
flash|5zh
flashlight|8x0
flashov|x4
flask|232
flat|2xe
flat|24g
flatb flatcar|cgf
flatbread|26h
flatfoot patrolman|90e
flatlet|tk
flatmat|6pw
flat plane|4wf
flatteri|3kl
flattop|7ec
flatul|3n0
flatworm platyhelminth|gdj
flautist flutist|8et
flavon|3ky
flavonoid|bie bjm
flavor sapid savor savour|ezg
flawless perfect|ee1
flea|8dp 5fw
fleabag|7vj
fleaban|7n8
fleapit|f53
fledgel fledgl freshman newbi newcom|1m5
fleer fugit|89y
fleet|4w
fleet|2ua
flesh|fao
flexibl|9in
flexibl|7p
flibbertigibbet|6ji
flick|85t
flicker glint spark|6er
flier|fhe
fli|e57
flight|6mg
flight fly|fhc
flight|ecj
flimsi|c5c
flinch|edz
fling|15e
flint|azb
flintston|6g4
flip somersault summersault summerset|flq
flippanc|6qb
flipper|dpg
flit|a60
float|8hn
floatat flotat|
floater spot|ev8
float natat|eu0
floc floccul|9o0
flock|3ot
flock|
flock hat heap lot mass mickl mint muckl passel peck pile plenti slew spate|
flock|481
floe|6mi
flog lash whip|
flood inund|
flood floodlight photoflood|96l
flood overflow|6h6
floodhead|6ew
floodplain|2xe
floor|es0
floor storei stori|eld
floorshow|dqp
floorwalk shopwalk|5ly
floozi hustler slattern streetwalk|1j5
floret floweret|1x6
floricultur|6va
florist|dpy
florist|dpu
floss|f7c
flotsam|ge5
flour|6jg
flourish|6z2
flouter jeerer mocker|
flow|fhd
flow|cia
flow|a72
flower|
flowerb|b7h
flower unfold|4sn
flowerpot|3rn
flu gripp influenza|4zl
fluctuat|g5q
flue|eld
fluegelhorn flugelhorn|265
fluff|9o0
fluid|enq
fluke|6n5
flunk|63b
flunkei flunki lackei|dkc
fluor fluorit fluorspar|9xz
fluorescein resorcinolphthalein|3g9
fluoresc|96k
fluorid fluoridis|7y
fluorid|7et
fluorin|6vj 7f6
fluoroborid|d6s
fluoroscop roentgenoscop|un
fluosil|d6s
flurri|e0x
flute|
flute|78y
flutter|a60
flux|cia
flux fluxion|6h4
fluxmet|9u5
fly|4xb
fly rainfli|6el
fly|10o
fly|7q5
flyover overpass|28b
flypap|b34
flypast|6fz
flyspeck|3xw
flyswat flyswatt swatter|85u
flytrap|fh6
flywai|8lu
flyweight|767
foam froth|2b2
foam|9o0
fob|bqf
focalis focal|b7x
focu|529
focu|37o
fodder|e2n
foe|2x3
foehn fohn|g9z
fog|bi
fog foggi murk murki|14w
fog haze|3of
fogbank|6il
foglamp|7jt
foibl idiosyncrasi manner|528
foil|
foil frustrat thwart|8ge
folacin folat|
foldout gatefold|b0q
foliag leaf leafag|
foliag|4jo
foliat leaf|79r
foli|50q
folio pagin|am4
folium|6mi
folk|bbx
folklor|9cl
folk|37d
folksong|e3i
folktal|ac0
follow|89y
follow|9n3
followup|gcs
folli foolish unwis|ffs
fomit|ane
fondant|2l7
fondler petter|9d9
fond partial|971
fondu|503
fontanel|aub
food nutrient|
foodstuff|3ic
fool muggin saphead tomfool|dud
fooleri tomfooleri|6qd
foolhardi reckless|fs3
foolscap|dno
foot pe|
foot|fr7
footbal|14t
footbal|1co
footbal|14r bo0
footbath|1il
footboard|bno
footbridg overcross|28b
footed|14f
footfal footstep|e4f
foothil|7pe
foot term|eej
footlock|fks
footman|9kb
footmark footprint|9lr
footnot|px
footpad padder|7pb
footpath pathwai|b7u
footplat|bno
footrac|cet
footrest footstool tuffet|ei1
footslogg infantryman|e2n
footstal plinth|
footstep|efg
footstep pace step stride|lr
footwal|g31
footwear|3at
footwork|a72
forag|dfh
foramen|6v1
forai maraud raid|bb5
forbear forebear|nq
forbear longanim patienc|51a
forc|8bm
forc|
forc|8fr
forc personnel|au3
ford|47g
forearm|974
forecast prognosi|6kr
forecast predictor prognost soothsay|83q
forecast foretel|ee4
forecastl|cdb
foreclosur|c2p
forecourt|424
foredeck|4j4
foredg|b5r
forefath|nq
forefing|6bn
forefront|6lc
foreground|b2p
foreign|ccw
foreknowledg precognit|376
foreland headland promontori|6mi
forelimb|974
forelock|9ak
foremanship|1oy
foremast|9n6
foremoth|nq
forenam|abb
forenoon morn|bda
forens|8iw
forepart front|es1
forepaw|b8r
foreperson|8ps
foreplai|dlm
forerunn|89y
forerunn harbing|89g
foresail|d5p
foreshock|9vn
foreshor|6mi
foresight foresighted|c7l
foreskin prepuc|4cj
forest wood|230
forestag proscenium|ec2
forestal obviat preclus|c0m
forestiera|2f4
forestri|1s2
foretast|5yz
forethought premedit|2vx
foretop|bno
forewarn|g42
forew|gaf
foreword prefac prolus|8i4
forfeit forfeitur|9cs
forg|6se
forg|6mh
forgiv|9ss
forgiving|9su
forgo forswear|cpp
fork|
fork|fcd
forlorn loneli|d5b
form kind sort|2ss
form pattern|elf
formaldehyd methan|6vj
formalin formol|e35
formalis formal|ew8
formal|548
formal|2vz
formal|9k3
format|8bp
format|zu
format|9ko
format|ane
form|3ko
former|6d1
formid|4vf
formula|ee4
formula recip|8el
formula|ee4
formulari pharmacopeia|20z
formul prepar|3ky
fornix|bj8
forsythia|2f4
fort garrison|bvg
fort fortress|eld
fort metier special specialti|12w
forthcoming immin impend|ee1
forti|bda
fortieth|chn
fortif|eld
fortissimo|ast
fortitud|26a
fortnight|bda
fortuit|fp4
fortun|fhm
fortun luck|bg1
fortunetel|6kq
fortunetel|6kr
forti|8fd
forum|9ql
forward|fgp
foss moat|fi4
fossilis fossil|
fossilist palaeontologist paleontologist|dcu
fosterag foster|5mv
fosterl|31g
fothergilla|2f4
foul|8c1
foulard|3ao
foul|4fy
found|5e7
foundat|cpt
foundat|5tv
founder lamin|8bg
founder|3lr
founder|dv1
foundl|19g
foundress|6no
foundri metalwork|62y
fountain|eld
fountainhead|e4n
four quadruplet quartet quatern quaternion tetrad|4vt
fourpenc groat|3ec
foursom|12i
foursquar squar|cme
fourteen|8fd
fourteenth|chn
fourth|chn
fowl poultri|6ts
foxglov|7n8
foxhound|7vn
foxhunt|7y2
fractal|6m8
fraction|30e
fraction|b5r
fraction|53o
fractur|7ho
fragment|bj8
fragment shard sherd|bj6
fragranc perfum scent|ap1
fragranc redol|zn
frambesia framboesia yaw|
frame|bhc
frame in|53n
framer|gcz
framework model|81f
framework|ele
frame|3m0
franc|fr7
franchis|3m8
francium|9tk
frangipani frangipanni|2f4
frankfurt weeni wienerwurst|d9q
frapp|59h
frat fratern|3b6
fraternis fratern|13h
fratricid|98t
fraud|45y
frazzl|5y7
freak monster monstros|a9t
freakish|ej9
freckl lentigo|9g2
free|bbx
freebe freebi|6zn
freedman freedwoman|6p9
freedom|ee1
freehold|6b
freehold|8xf
free liber releas|4c
freelanc|gcz
freeload|22l
freeman freewoman|36n
freemasonri|3jc
freestyl|cet
freethink|548
freewheel|89y
freez|31w
freezer|6pv
freight|dou
freightag|cib
freighter merchantman|doq
frequenc often|cia
frequenc|cig
frequent|fxg
frequent patron|39i
freshen|5px
fresher freshman|9dd
freshet|6h4
fresh|agi
fresh novelti|auj
freshwat|g4y
fret stew swither|dy
friari|a2v
fridg|81t
friend|89y
friendless|iz
friendli|971
friendli|e2p
friendship|cpx
frier fryer pullet|313
friez|4jo
frighten terroris terror|2d0
fright|18v
frijolillo frijolito|fhv
fring peripheri|23n
fring outskirt|52m
fringepod lacepod|7n8
frisk|dfh
frittata|503
frivol|ffs
frizz|3n0
frolic gambol|53b
frond|6iv
frontag|60t
frontbench|92y
frontierswoman|bl4
frontispiec|62j
frost hoar hoarfrost rime|81r
frost|g6a
frosti|3el
frown scowl|6z2
fructif|79r
frugal|c7l
fruit|
fruit yield|c3a
fruitag|46z
fruiter|9lv
fruit|ccw
fruition|3n0
fruitlet|6qp
fruitwood|gc6
fry saut|3us
frypan skillet|b26
fuchsia|2f4
fuck nooki screw shtup|3eh
fucker|6ji
fudg|2l7
fuel|
fuel refuel|c7e
fug|6im
fugaci|fgh
fugac|c5c
fugleman|910
fugu|1xi
fulfil|d9c
fulfil|3kb
full|bda
fulleren|2ny
full rich|c5c
fulmin|d6s
fulsom smarm unction|3kl
fumbl|1xa
fume smoke|bi
fumeroot fumewort fumitori|7n8
fumig|30e
fumig|vd
fumig|gcz
fun merriment|53b
fun|7xp
funambul|14t
function map|cpt
function purpos role us|ftu
functionalist|98
functionari offici|gcz
fund|a32
fundament|62w
fundamentalist|8g
fundament|c1u
fund|cu1
funer obsequi|2vz
funfair|3id
fungibl|3ic
fungu|1mp
funicl funiculu|efc
funicular|cgh
funk|4pl
funni|2qk
funni|6t3
funrun|6k5
fur pelt|
fur|bal
furcula|20i
furlong|fr7
furlough|91t
furnac|2x5
furnish trap|3z
furnitur|8ew
fur|ev8
furrow|52x
furi rage|ol
furz gors whin|2f4
fuse|4sq
fuse|59n
fusil|a9h
fusili|6k7
fusion unif|7gv
futil|8ih
futur|163
futurist|f5c
futurist futurolog|4yn
fuzz tomentum|
gabardin|3ao
gabl|g30
gadabout|cds
gadget|5pu
gadgetri|v8
gadolinit ytterbit|9xz
gadolinium|9tk
gaff slip solec|1xa
gag jape jest joke|7xp
gage gaug|8er
gaggl|6gg
gagman|3gy
gagster gagwrit|174
gaieti merriment|7gx
gain increas|lr
gain profit|aa
gain|lq
gainer|89y
gain lucr profit|6ta
gait pace|cia
gal gallon|
gala jambore|2u7
galactagogu|de
galactocel|4du
galactosi|dfy
galantin|503
galaxi|4w
gale|g9z
galena|9xz
galer|3a0
gallantri heroism valianc valor valour|26a
galleri|16c
gallei|fy8
gallinacean|1sl
gallium|9tk
gallou gibbet|6tv
gallow|8er
gallu suspend|3at
galoot|9j3
galosh golosh|ayi
galvanis galvan|gcz
galvan|5it
galvanomet|9u5
gam|7nh
gambist|8et
gambit ploi|3hn
gambl|e6v
gambler|89y
gambl game|53b
game|77
game|3jx
game|53b
gamebag|1bn
gameboard|es0
gamecock|1sl
gamekeep|4c5
gamelan|5p7
gametocyt|2ug
gametogenesi|79r
gametophyt|bmw
gamin throwawai|7c3
gamma|75z
gammon ham jambon|
gamut|k8
gander|73x
ganef ganof gonif goniff|ap8
gang|13g
gangboard gangplank|6jt
ganger|22u
gangsta|3jr
gangster mobster|460
gangwai|b6p
ganoin|dgd
gantlet gauntlet|2x1
gaol jail jailhous pokei poki|
gaolbird jailbird|460
gaoler jailer jailor screw turnkei|90e 8r1
gap spread|50t
gap open|e56
garag|aw5
garbag refus scrap|g4n
garboil tumult tumultu uproar|3ik
garden|b7h
garden|230
garden|4bu
garden nurseryman|7uz
gardenia|2f4
garden horticultur|eg
gargl mouthwash|e35
garment|3at
garner granari|ei9
garnet|9xz
garnierit|9xz
garnish|4jo
garnish|gee
garter|eky
ga|
ga gasolen gasolin petrol|6r3 7yw
gasbag windbag|
gaseous|3qb
gash slash slice|gdx
gaskin|bj8
gaslight|96k
gasman|5ly
gasohol|6r3 7yw
gasomet|9u5
gasp|8cf
gass|8sh
gastrocnemiu|a92
gastroenterologist|53y
gastroenterolog|9q5
gastrolobium|2f4
gaswork|gd8
gat|7fv
gate|1gz
gatehous|7vt
gatekeep|89y
gatepost|bvh
gatewai|5pz
gather|89y
gather|12l
gaucho|42r
gauderi pomp|513
gaudi|1et
gauss|5m8
gaussmet magnetomet|9u5
gauz|3zj
gavag|67c
gavott|4fj
gawker|9c8
gai homo homophil homosexu|89y
gay homoerotic homosexu|dlm
gazania|6h7
gaze regard|edq
gazebo summerhous|2c5
gazel|qz
gazett|agr
gazett|8of
gazpacho|e4l
gecko|99s
gee|fr7
geebung|2f4
geek|bd2
geezer|9j3
geisha|gc1
gelatin glutinos glutin|g0e
geld|7uf 9i7
gelechiid|a5q
gelignit gelli|5d5
gem treasur|10m
gemfibrozil|9q4
gemin|3qi
gemmul|81f
gemston|498
gen|8bp
gendarm|bri
gendarmeri|3qs
gender|2sr
genealogist|5zm
genealog|37d
generalci|1oy
generalis gener|825
generalissimo|3hc
generalist|21f
gener induct|13j
generalship|914
gener|79k
gener|bda
gener|un
gener|5o5
gener|fzo
generos gener|8sv
genesi|1m6
genetic|1mw
geneticist|1s1
genet|1s2
genip ginep mamoncillo|
geniu|8fm
genocid|8sh
genom|atj
genr|6m7
gen|8t0
gent|6y1
gentian|6h7
gentil heathen infidel pagan|89y
gentlefolk|6j1
gentleman|9j3
gentl gradual|dyl
gentlewoman ladi madam|gc1
gentrif|cuf
genu knee|4u8
genuin|7d
genu|6m7
genu|
geochemistri|30h
geodes|dmt
geoduck|377
geograph|5zm
geologist|dcu
geologi|
geometrid|a5q
geometri|9o5
geophysicist|6yd
geophys|6ye
geopolit|bru
georgett|3ao
geospher lithospher|90l
geranium|7n8
gerardia|6h7
gerenuk|qz
gerfalcon gyrfalcon|63x
geriatrician gerontologist|53y
geriatr gerontolog|9q5
germ sourc|8e8
german|v9
germanit|9xz
germanium|di5
germin sprout|79r
gesneria|7n8
gesso|7ck
gestalt|6m8
gesticul|6z2
gestur|a60
gestur motion|3iq
gestur|89g
getawai|3e
getup outfit|15s
geyser|awt
gharri|2q5
ghat|ecj
gherkin|biu
ghetto|cd6
ghilli|dpg
ghost specter wraith|bfm
ghostwrit|174
ghoul|eer
giant|p8
giant titan|a0
giant|5pn
giantism gigant overgrowth|80i
giardia|6e2
gibber gibberish|7qo
gibbsit|9xz
giddi|6qb
gift|
gift give|52l
gig|1yr
gigacycl gigahertz|cia
giggl|8zt
gigolo|4i6
gilder|gcz
gild gilt|3c8
gilli|15h
gillyflow|6h7
gimbal|v8
gimel|75z
gimmickri|4w
gin|224
ginger|7n8
gingersnap|1tb
gingham|3ao
gingiva gum|fao
gingko ginkgo|fhv
ginseng|d12
gipsi gypsi itiner|8vm
gipsywort gypsywort|7n8
girder|1jx
girl|67v
girlfriend|gc1 6pw
girlfriend|gc1 9d9
girlhood maidenhood maidhood|31k
girlish|67x
giro|2zl
girth|366
gist|862
give springi|5ic
giveawai|6zn
given presumpt|13n
given|89w
giver|89y
glacier|6mi
gladdon|8jq
glad gladsom|7gx
gladiat|1j0
glamor glamour|1ks
glanc glimps|9c6
gland secret secretor|aty
glare glower|edq
glass|e2y
glass|3rn
glassblow|115
glasshous greenhous|2c5
glassmak|9hw
glasswork glazer glazier|115
glasswork|gd8
glaucoma|4zl
glauconit|9xz
gleam lambenc|5h6
gleam glimmer|6er
gleaner|65c
glebe|6b
glee gleeful hilar mirth|6t8
glen|fur
glib|dmh
glide semivowel|
glide sailplan soar|6fz
glimmer inkl|ep6
glimps|b2p
glioblastoma spongioblastoma|aey
glioma|aey
gliricidia|fhv
glissando|9rb
glisten glister glitter|28m
glitch|4kq
gloat|d9c
globeflow|7n8
globos globular rotund spheric|3o1
globul|
globulin|c6p
gloom somber sombr|di7
gloomi glum|k5
glorif glori|7sw
gloriol halo|
glori resplend|1ks
gloss|4l
glossa lingua tongu|aty
glossalgia glossodynia|7yb
glossari|gcn
glossina tsets tzetz|6i0
glossi|9ge
glottochronolog|11a
glow|7kl
glow|9dx
glow incandesc|96k
glow|67i
glow radianc|96k
glucagon|5nd
glucocorticoid|5nd 3yk
glue|2ur
gluey gluiness gummi ropi tacki viscid|g0e
glutam|d6s
gluten|c6p
glutton gourmand trencherman|5es
glycerin glycerol|98p
glyceryl|cfc
glycosuria|ev8
glyoxalin imidazol iminazol|hh
glyptographi|2qr
gnarl|52b
gnathostom|43v
gnome|637
gnomon|89i
gnosi|8ie
gnu wildebeest|qz
goad|4sq
goad prod spur urg|5mv
goalmouth|eld
goalpost|bvh
goate|1k7
goatherd|5ab
goatskin|67o
gob marin seafar seaman|45r
goblet|70w
godchild|19g
goddess|4m4
godli|bjd
godown|g3u
godpar|e9f
gofer|5ly
goggl|61z
goiter goitr struma thyromegali|4zl
goitrogen|3ky
gold|fv1
gold|9tk
goldbeat|115
goldbrick|e2n dp0
goldbrick shirk slack|54i
goldens|7n8
goldfield|52m
goldmin|e4o
goldsmith goldwork|8n9
goldthread|7n8
golfclub|
golfer linksman|bo0
golf|6z
goliard|21f
golliwog golliwogg|555
gomphother|5jm
gonadotrophin gonadotropin|5nd
gondola|cgf
goner|4r9
gonioscopi|5wo
gonococcu|1b4
goo gook goop guck gunk muck ooz slime|
good|aa
good|a4w
good|ccw
goodwil|8fc
goos|
gooseberri|2f4
goosebump gooseflesh horripil|co1
goosefoot|7n8
gooseneck|4bx
goshawk|7iz
gosl|73x
gospel|fl1
gossip scuttlebutt|cs4
gossip gossipmong|3u3
gouach|g52
goug nick|1vr
gouger|1j0
gourd|232
gourmand|51a
gout urarthr|10u
govern|36o
gover|8eo
govern|
governor|brs
governorship|1oy
gown|596
goi|
grace|ee1
grace gracil|74n
grace seemli|3y1
grace|bw2
gradat|chn
grade level tier|chn
grader|46k
gradient|2xp
grade scale|atl
gradual|65x
graduat|3kb
graffiti graffito|4jo
grail|ey
grain|3xw
grain|6jg
grainfield|6a5
graini granular|cg8
grain woodgrain|
gram gramm|
grama gramma|76a
grammarian syntactician|983
gramophon|bh3
gramp grandad granddad granddaddi grandfath grandpa|75j
gran grandma grandmoth granni nanna|75j
granadillo|fhv
grandaunt|16r
grandchild|apr
granddaught|75a
grande|aif
grandeur magnanim nobil nobl|7sy
grandiloqu grandios magniloqu ornat|em3
grandmast|bo0
grandnephew|af2
grand|eda
grandniec|ah9
grandpar|6kh
grandson|75a
grandstand|16c
granduncl|fp6
grang|659
grant|eu
grant|i7
grant|bv7
grante|cla
granter|89y
granul|74x
granuloma|aey
grape|c37 6qp
grapeshot|dqi
grapevin pipelin|745
graph|3iq
graphem|eup
graphic|83c
graphit plumbago|2ny
graphologist|e6f
grapholog|4yn
graphospasm|43s
grapnel grappl|fcd
grappa|260
grappler matman wrestler|1j0
grappl wrestl|5h2
grasp|vs
grass|7n8
grassfir|6c3
grasshopp|av2
grassland|fez
gratif satisfact|5lk
gratif|2xq
grate|1gz
gratitud|67i
grave|4hv
grave tomb|bm0
gravedigg|8vm
gravel|czt
grave graviti|ffs
graver pointel pointrel|fcd
graverobb|eer
graveston tombston|ehv a4c
gravimetri hydrometri|9pg
gravit graviti|15y
gravi|d9j
grai gray grey|3g2
grai|3at
graybeard greybeard|aqe 9j3
graylag greylag|73x
graze|1n
grazier|chd
graze|5eu
greas|apw
greasepaint|9hy
greaser taco wetback|
greasewood|2f4
great|5e
greatcoat overcoat topcoat|3c5
great illustri|863
greed|4r0
greegre grigri|md
green virid|3g2
greenbelt greenwai|1nn
greeneri verdur|6iv
greengroc|78p
greengroceri|6jh
greenhood|ata
greenish|779
green verdanc|c3v
greenockit|9xz
greenroom|d0w
green|fwe
greenskeep|4c5
greensward sod sward turf|8xc
greenwood|f9p
greeter salut welcom|89y
greet|3rz
gregari|e1l
greisen|czt
grenad|1zx
grenadi|6k7
grevillea|2f4
greyback|e2n
greyhound|7vn
grid|6m8
griddl|3uv
gridiron|3uv
grievanc grudg|1tt
grievanc|ho
grievanc|3k6
griever lament mourner sorrow|fqp
grill grillroom|5et
grill|10o
grillwork wirework|9t4
grimoir|9kk
grin smile|6z2
grinder hoagi sub zep|d88
grind|3xw
grind|air
grindston|ehv dn0
gringo|h4
grinner|89y
griot|ac1
grip handgrip handl|b5r
grip suitcas|1bs
gripe|ang
gripsack|78g
grist|74y
gristmil|9fm
grizzl|g9g
groan moan|fu8
groaner|89y
groat|74y
grocer|9sq
groceri market|9lx
groggi|5as
grogram|3ao
groin inguen|
gromwel|7n8
groom|b5w
groom train|77
groomsman|15h
groov|
groov rut|d2e
groover|4sq
groov rifl|6mh
grope|6q
grosgrain|3ao
grot grotto|2tt
grotesqu|10m
grotesqu grotesqueri|foa
ground reason|a62
groundbal grounder|7q5
groundberri|2f4
groundbreak innov pioneer|3lr
groundbreak|2w1
groundcov|230
ground|5gf
groundless|gdv
groundl|bo2
groundnut|fzk
ground|fez
groundsel|g6n
groundspe|e72
group|5px
groupi|2br
group|77
groupthink|4iw
grout|bn9
grove|6ln
grove orchard woodlet|6v5
grow growth matur ontogenesi ontogeni|
growl|e4f
growler|e67
growl|fu8
growth|4sn
grub|8yz
grubstak|ecm
gruff hoars|d1w
grumbl rumbl|air
grumbl|3k6
grume|98p
grunt oink|air
grunter|89y
guaiac|gc6
guama|fhv
guar|934
guarante warranti|
guarantor warrant warrantor|e9f
guard|4ku
guard|97q
guard|4sq
guardhous|7k2
guardianship|c6f
guardrail|cgc
guardsman|e2n
guerdon|cwh
gueridon|ewi
guerilla guerrilla irregular|g48
guess specul supposit surmis|as8
guess guesswork|w5
guesser|89y
guesstim guestim|w5
guest invite|g0q
guesthous|7vt
guestroom|1ky
guestwork|gd3
guffaw|8zt
guidanc steer|9j5
guid|15h
guid|910
guid guidebook|5ml
guid templat templet|5wr
guidelin|97n
guidepost|cp4
guideword|gcl
guilt guilti|3n0
guilt|3ld
guinea|3ec
guis pretenc|dhz
guitar|
guitarist|8et
gulf|g4z
gulli|fur
gulper|59i
gulp|co1
gum|3nj
gumbo|4xs
gumdrop|2l7
gummit|a10
gumption|d5j
gumwe|7n8
gumwood|gc6
gun|g66
gunboat|1yr
guncotton nitrocellulos nitrocotton|ai5
gunfight gunplai shootout|6am
gunfir gunshot|dps
gunflint|6g4
gunman gunsling hitman torpedo triggerman|98t
gunmet|29w
gunneri|zj
gunnysack|1bn
gunpoint|aa2
gunpowd powder|601
gunrunn|3sl
gunstock|78f
gurgl|e4f
guru|910
gush|6h4
gusher|g7a
gust|g9z
gusto relish zest|5ol 5ps
gutsi pluck plucki|26a
gutter trough|2xy
guttersnip|fta
guttur pharyng|3qi
guvnor|22v
gui hombr|9j3
guzzl swill|59j
gym|62q
gymkhana|9qk
gymnast|14r
gymnast|14t
gymnosophist|bgl
gymnosophi|548
gynaecologist gynecologist|53y
gynaecolog gynecolog|9q5
gynaeolatri gyneolatri|gdo
gynarchi gynecocraci|
gynecomastia|14
gynophor|efc
gypsum|9xz
gyrat|a5z
gyro|d88
gyrocompass|3jm
haberdasheri|dpu
habit wont|4c9
habit|4c8
habit|6dm
habitat|5qe
habit|7cs
habitud|b8d
habitu regular|6pm
hacienda|6b
hackamor halter|d58
hackberri|fhv
hacke|ebh
hacker|73i
hackl|66s
hackl|ol
hacknei|2q5
hackwork|8vl
haddock|6d5
hadj haj hajj|bjz
haecceiti|3wq
haem haemitin hematin heme protohem|bjm
haemagglutin hemagglutin|dj
haematemesi hematemesi|4zy
haematin hematin|9q4
haematocel haematocoel hematocel hematocoel|9e0
haematocolpometra hematocolpometra|50q
haematocolpo hematocolpo|50q
haematocrit hematocrit|cig
haematologist hematologist|53y
haematolog hematolog|9q5
haematuria hematuria|ev8
haemodialysi hemodialysi|4ts
haemoglobin hemoglobin|
haemoglobinemia hemoglobinemia|ev8
haemoglobinuria hemoglobinuria|ev8
haemoptysi hemoptysi|ev8
haemorrhoid hemorrhoid pile|ev8
haemorrhoidectomi hemorrhoidectomi|
haemosiderin hemosiderin|bjm
haemosiderosi hemosiderosi|ev8
haemostasia haemostasi hemostasia hemostasi|ei3
haemothorax hemothorax|3ol
hafnium|9tk
haft helv|78f
hagberri|6qp
haggi|503
haggl wrangl|1fr
hagiographi|1rz
hagiolatri hierolatri|gdo
hagiolog|geg
haick haik|6vc
haiku|bql
hail|g6a
hailston|81r
hailstorm|eid
hair|42f
hairbal trichobezoar|eyb
hairbrush|2at
haircar|15l
haircloth|3ao
haircut|3ea
hairdress hairstylist styler|115
hairi pilos|ut
hairlin|97n
hairnet|9t4
hairpiec postich|15s
hairsplit|4vc
hake|6d5
hakeem|53y
hakim|d3e
halal|9pi
halberdi|7a9
hale|7kl
half|
halfpenni|3ec
halfpennyworth|gds
halftim|b8i
halid|d6s
halit|9xz
hall hallwai|3ya
hall|d0w
hallelujah|gdo
halliard halyard|d18
hallmark stylemark trademark|2yj
halloo|2ja
hallstand|6sg
hallucin|
hallucinogen|5af
hallux|fba
halm haulm|efc
halogen|79k
halogeton|7n8
halt stoppag|86z
halt stop|7gv
halt|b8j
halter|gaf
hamelia|2f4
hammer|fcd
hammer|1xe
hammerto|fba
ham overact|6s
hammock hillock hummock knoll mound|7pe
hamper shackl|4sq
hamstr|dup
hand manu mitt|
handbal|1co
handbasin lavabo|1hl
handbow|245
handcar|cgf
handclap|v3
handclasp handshak|3rz
handcraft handicraft handiwork handwork|gcs
handcuff handlock manacl|7fi
handed|14f
hand smatter|
handgun pistol|6c5
handicap|aa
handicapp|6u6
handkerchief hankei hanki|bj6 3ao
handlebar|1f5
handl|8vl
handl|6q
handl treatment|9j5
handloom|9ca
handout releas|q0
handrest|4sq
hand|8r3
handset|bgv
handsom|1ks
handspik|1f5
handstamp|dfa
handstand|5y4
handwear|3at
handwheel|g7t
handwrit|
handyman|crl
hang knack|5nq
hanger|gcz
hang|4jo
hangman|5xu
hangout haunt|y9
hangov katzenjamm|4yx
hank|3eb
hanker yen|9c0
hansom|2q5
haoma soma|fzk
hap|43
haphazard stochast|8kb
haploid|1mp
haploidi|ee1
haplotyp|3gu
happen occurr|5w2
happi|5lk
happi|67i
haptoglobin|c6p
harakiri harikari seppuku|ep7
harangu rant|4j9
harangu|at3
harass|be2
harass|q2
harbor harbour seaport|bud
harborag harbourag|cob
hardback hardcov|210
hardbak|3nj
hardbal|15t
harden|ev8
hardi lusti robust|ek2
hardinggrass|76a
hardlin|3q2
hard|3qb
hardtack|1ta
hardtack|fhv
hardtop|17f
hardwar|zj
hardwareman ironmong|1fq
hardwood|gc6
hare|
hareem harem seraglio serail|cdb
harlequin|3b4
harlotri prostitut whoredom|45y
harm hurt injuri trauma|fqt
harm scath|2xq
harmattan|g9z
harmon|e4d
harmonis harmon|7hw
harmonis harmon|8et
harmonium|8er
harmoni|2yj
harmoni|a9a
har|4sq
har|d58
harp|
harper harpist|8et
harpoon|gcz
harpsichordist|8et
harrier|du
hartebeest|qz
harvest reaper|65c
harvest|6w7
hash|503
hashmark|8dz
hassium|enq
hassock pouff|dfr
hast hasti hurried hurri|65x
hast hurri rush|a72
hatband|ekz
hatbox|1bs
hatch|1t2
hatchback|17f
hatcheri|bm1
hatchet tomahawk|g66
hatchl|gfy
hatchwai|5pz
hate hatr|5lk
hatemong|4pi
hater|89y
hatmak hatter millin modist|9hw 9sq
haul haulag|c9d
hauler haulier|3ss
haul truck|dou
haunch|bj8
haunch|47u
hausmannit|9xz
have|89y
haven|dnz
havoc|a60
haw hawthorn|2f4
hawk|ci0
hawker packman peddler pedlar|9lv
hawkish|82l
hawkmoth sphingid|a5q
hawkwe|7n8
haws hawsehol hawsepip|7qv
hawser|d18
hai|678
haycock|7je
hayfield meadow|76d
hayfork|6m5
hayloft mow|15r
haymak|4c
haymow|6gh
hayrack|cf3
hayrick haystack|ebu
haywir|gau
hazard peril|4fm
haze|bi
hazel|fhv
hazi|fuq
head|
headach worri|egr
headband|eky
headboard|b2f
headchees|d9q
headcount|3zy
headcount pollster|11s
headdress headgear|3at
header head|f4p
headlamp headlight|96l
headlin|7js
headlin|bd2
headlines|em3
headman headsman|5xu
headmast schoolmast|c1p
headmistress|c1p
headpiec headstal|eky
headquart|apf
headquart|62q
headquart|fr9
headroom headwai|
headsail|d5p
headscarf|8rd
headset|ckz
headshak|a60
headship|1oy
headshot|bhc
headspr|auf
headstand|ely
headstock|4sq
headstream|eju
headwat|auf
headwind|g9z
healer therapist|5zm
heal|78
health well|5v5
healthcar|15l
healthi|3n0
hear|c2p
hear|2xh
hear listen|
hearsai rumor rumour|745
heart|7xv
heart ticker|g0i
heart mettl nerv|26a
heartburn pyrosi|ev8
heartburn|1tt
hearth|17
hearthrug|2pv
hearthston|ehv
hearti|ek2
heartland|9ah
heartleaf|7n8
heartstr|9d7 3jn
heartthrob|82x
heat|5nw
heat hot|f29
heat warmth|e3a
heater warmer|4sq
heath|2f4
heathen pagan|63m
heathland|1gu
heat warm|
heatstrok|3ex
heav|cyz
heaven paradis|cor
heaver|1f5
heavi|g6y
heavi|7a
heavyhearted|9r4
heavyweight|24l
hebdomad week|bda
hebetud|8z7
hedg hedgerow|681
hedgehog porcupin|5vm
hedg|c6h
hedon|5uk
heel|237
heft ponderos|7lf
hegemon|er0
heifer|42m
height tall|4we
height|c5c
height|bm0
heir heritor inheritor|cla
heiress inheritress inheritrix|7lw
heirloom|1nj
heist|czp
helianthemum sunros|2f4
helianthu sunflow|6h7
heliogram|9ta
heliograph|un
heliogravur|c1w
heliolatri|gdo
heliopaus|23o
heliophila|6h7
heliospher|cor
heliotherapi|f5m
heliport|b6
helium|ym
helix|4bx
hell hellhol inferno|cor
hellbend|d63
helleborin|ata
hellhound|fk6
hellion|fk6
hello howdi hullo|77o
helm|912
helmetflow|7n8
helminth|gdj
helmsman steerer steersman|72w
helpdesk|dkf
help|ftu
helpless impuiss|868
helpmat helpmeet|9nx
hem|4n0
hematocyst|4du
hemicrania megrim migrain|2vo
hemidemisemiquav|aks
hemin protohemin|32u
hemipteran hemipteron|8dp
hemlin|9ah
hemodynam|bib
henban|7n8
hepatica liverleaf|7n8
hepat|4zl
hepatoflavin lactoflavin ovoflavin riboflavin|
hepatomegali megalohepatia|14
hepatotoxin|fej
heptad septenari septet seven|4vt
herald|41s
heraldri|8dh
herb|fer
herb|
herbag pasturag|7n8
herbal|f04
herbalist|7kh
herbarium|4w
herbicid weedkil|30e
herbivor|p8
herd|
herd|
here|9ah
heredita|1nj
here|bzn
heresi heterodoxi unorthodoxi|aua
heret misbeliev|2rg
heritag|3e6
heritag|163
herm|eeh
hermeneut|f5d
hermitag|17
hero|910
hero|2yg
heroic|5qv
heroic|6s
heroin|2yg
herpetologist|ggy
herringbon|3ao
hesit|4vj
hesitat hesit vacil waver|42o
hesit vacil waver|891
hesit|8j9
hessian jackboot|21t
heterocycl|3ky
heteronym|gcl
heteroploid|1mp
heteroploidi|ee1
heterosex|4zg
heterosexu straight|89y
heterosexu|dlm
heterosi|f2i
heterotaxi transposit|14
heterotroph|1mp
heterozygos|ee1
heth|75z
hewer|8vm
hexad sestet sextuplet sise six sixer|4vt
hexamet|fxx
hexan|51x
hexapod|p8
hexenbesen staghead|flk
hibern|fd8
hiccough hiccup singultu|ev8 co1
hickei pimpl zit|
hickori|gc6
hide skin|42f
hideawai hideout|bm0
hideous|foa
hierarchi|dk4
hierarchi|au3
high|4lw
highbind|460
highboard|ead
highboi tallboi|2e6
highbrow|8fk
highchair|2wr
highflier highflyer|5e
highjack hijack|45y
highjack|460
highjack hijack|czp
highlif|g4o
highlight|4rr
highroad|7pa
highschool|9et
highwat|f90
highwai|cze
highwayman hijack|eer
hijink jink|8o3
hike|g2w
hill|6mi
hillsid|880
hilt|78f
hilum hilu|fv0
hindlimb|974
hindsight|vs
hint intim|c3o
hip|bj8
hip pelvi|
hipbon|20i
hipflask|6f0
hiplin|9ah
hippodrom|eby
hire|5ly
hirel|5ly
histaminas|5qh
histiocyt|9fz
histolog|nm
historian historiograph|21f
historic|ck3
historic|81f
historiographi|geg
histori|b72
histori|11a
histori|3sg
histrion theatric|bd0
hit|5zt
hit|6q
hitchhik|b6s
hive|3mm
hive|cl1
hoard stash|eib
hoari|g8m
hoaxer prankster tricker trickster|fk6
hobbledehoi|gg0
hobbyhors|bz5
hobbyism|4t2
hobbyist|jv
hobnail|ab4
hod|24g
hodman|8vm
hodomet mileomet milomet odomet|9u5
hoe|fcd
hogget|8wq
hogwe|7n8
hoister|9k2
hokum meaningless nonsens|3rz
hold|3tg
holder|4sq
hold retent|az3
holdov|6rt
holdup stickup|czp
hole|6v1
hole|10o
hole|lr
holidai vacat|935
holidai|4gr
holidaymak tourer tourist|fhe
holi sanctitud sanctiti|ccw
holism|f5h
hollandais|d9j
hollow|e56
hollow|fur
hollow|4pn
hollow|5m4
hollygrap|2f4
hollyhock|9io
holmium|9tk
holocaust|4rl
hologram|bhc
holometabola metabola|8dp
holonym|gcl
holophyt|bmw
holotyp|5wr
holster|dn8
holi|bm0
homag|4l0
home|16
homebodi|a0
homebound|bbx
homeboi|9ri
homebrew|gj
homecom|cvq
homefolk|8t0
homegirl|9ri
homeless|fqp
homeless|3n0
homemak housewif|g9f
homemak|9j5
homeopath homoeopath|bx7
homeopathi homoeopathi|fht
homeostasi|5s8
homeotherm homoiotherm homotherm|p8
homeown household|az1
homer|7q4
homeroom|383
homesick|akm
homespun|3ao
homestead|8xb
homestead nester squatter|3fx
homestretch|5n2
hometown|fec
homicid|8sh
homilet|f5d
homili preachment|bxs
homini|3x1
homogen|9o0
homogen|fqx
homogenis homogen|1vt
homogeni|du4
homolog|du4
homomorph homomorphi|du4
homonym|gcl
homophobia|1pr
homopteran|8dp
homozygos|ee1
honest honesti|cy6
honeybe|1lg
honeybel|2f4
honeycomb|eld
honeyflow|2f4
honeymoon|7qx
honeymoon newlyw|9nx
honeysuckl|2f4
honker|59r
honkei honki whitei|89y
honor honour laurel|eda
honor|cy6
honor honour|cy6
honorarium|cwh
honore|cla
honorif|em3
honor|r
honour|4ly
hooch hootch|gj
hood hoodlum punk thug toughi|460
hoodoo|3gl
hooei poppycock|7qo
hoofer stepper|4fi
hoof|4fj
hoofprint|9lr
hooknos|akh
hook mauler|7fk
hookup|3p8
hookworm|aei
hooligan vandal|4st 4rl
hoop|
hoop ring|eky
hoorai hurrah|300
hoosegow hoosgow|6ux
hoot|2ja
hooter schnoz schnozzl|akh
hop|7e
hope|rs
hope|67i
hope promis|5yz
hope|3n0
hopeless|4r7
hoper|89y
hopper|cl1
hop|fzk
hopsack|3ao
hopscotch|6u8
hord host|3mm
hordeolum sty stye|8b2
horehound|7n8
horizon|9ah
horizon purview|k8
horizont|cpt
horn|ait
horn|
hornbeam|fhv
hornbook|c1b
hornist|8et
horolog timepiec|8er
horolog horologist watchmak|9hw
horolog|118
horoscop|6kr
horror|66o
horror|5px
horror repugn repuls revuls|501
hors|
horseback|bj8
horsebox|fgw
horsecar|ek0
horsecloth|2mk
horseflesh horsemeat|9pi
horsehid|91p
horselaugh|8zt
horseleech|1x3
horsemanship|64
horseplai|6qd
horsepond|bt7
horsepow|5m8
horseradish|d12
horseshow|dqp
horsewe richwe stoneroot|7n8
horsewhip|g88
horsewhip|6gk
horsewoman|5s4
horst|48q
horticulturist plantsman|5zm
hosanna|2ja
hosepip|fl9
hosier|dpy
hospic|7wf
hospit infirmari|2c5
hospitalis|fht
hospit|77o
hospit|bda
host|a0
host|1mp
hostag|2nd
hostel hoteli hotelkeep hotelman|93
hostess|7v8
hostess stewardess|15h
hostil|e2p
hostil|3gr
hostil|51a
hostler ostler stableboi stableman|8vm
hotb|dvj
hotel|2c5
hothous|70y
houdah howdah|dfs
houher lacebark|fhv
hound|54m
hour|lr
hour|
houri|gc1
hour|bda
hour|bda
hous|17 2c5
houseboat|1fs
housebreak|2ea
housebreak|2eb
houseclean|co5
housecoat neglig neglige peignoir wrapper|3at
housecraft|43p
housefath|9j3
housefli|6i0
houseguest|7an
househusband|7wq
housekeep housework|gcr
houselight|96l
housemaid maid maidserv|55h
houseman intern|53y
housemast|7jy
housem|aoa
housepaint|b0y
housepl|bmw
housetop|d0r
housewarm|b6d
housewiferi|gcr
hous lodg|eld
hovea|2f4
hovel hut shack shanti|dnz
hovercraft|43m
howitz mortar|2lp
howl ulul|fu8
howler sidesplitt wow|6t3
hoya|fzk
hoyden tomboi|6b3
huarach|d7r
hub|b5r
hubbi husband|9nx
hubcap|c6g
hubri|105
huck huckaback|fe8
huckster|9lv
huddl powwow|3no
huddler|9ri
huff miff|q1
huffi|ol
huffish|1tt
hug|5ky
hugger|89y
hulk whale|89y
hulk|doq
human|
human|ccw
humanis human|86p
human humanitarian|548
human|548
humanist|21f
humanitarian improv|1o4
human|7x5
human|ccw
humankind human mankind|7x4 79k
humat|9o0
humbl lowli obscur unimport|ano
humding|uk
humdrum monotoni|
humid|g7k
humili|4zz
humil|ffs
humil|67i
hummer|dur
hum|air
hum|dus
humor wit wittic witti|3rz
humor|6qb
humor humour mood temper|67i
humor indulg pamper|76f
humorist humourist|5pq
humu|4xs
hunch intuit suspicion|1mx
hundr|8fd
hundredth|chn
hunger hungri|
hunger thirst|4r0
hunk|9j3
hunter huntsman|gcz
hunt|14t 14t
huntress|7y1
hurdl|1gz
hurdler|14r
hurl|f7y
hurler pitcher|1dc
hurrican|ga8
hurri|ftg
hurri speed|a72
hurt pain|ev8
hush still|cdz
huski rugged|ek2
hussar|2ts
hust|2kh
hut|dnz
hutch|2i2
hutment|1tz
hyacinth jacinth|ggo
hyalinis hyalin|3n0
hyaloplasm|4e0
hyaluronidas|5qh
hybrid loanblend|gcl
hydatid|4du
hydramnio|14
hydrangea|2f4
hydrant|66b
hydrargyrum mercuri quicksilv|9tk
hydrat|3ky
hydraul|9po
hydrid|3ky
hydrocarbon|3ky
hydrocel|50q
hydrocephalu hydrocephali|14
hydrochlorid|3kd
hydroelectr|5it
hydrofoil|4sq
hydrogen|6vj
hydrolith|7yv
hydrologist|6yd
hydrolys|30e
hydrolysi|cja
hydromel|1pl
hydropathi hydrotherapi|fht
hydrophobia|ev8
hydrophob|c5c
hydroplan seaplan|bh
hydrospher|90l
hydrothorax|3ol
hydroxid|3ky
hydroxybenzen oxybenzen|5n 51x
hydroxyl|cfc
hydroxymethyl|hk
hydroxytetracyclin oxytetracyclin|rm
hygien|9q5
hygienist|53y
hygrophyt|bmw
hymen|7zq
hymen nuptial wed|2vz
hymenopt hymenopteran hymenopteron|8dp
hymi kike sheeni yid|89y
hymn|e3i
hymnodi psalmodi|dus
hyoid|20i
hyoscyamin|br4
hyperact|50q
hyperaemia hyperemia|3ol
hyperaliment|67c
hypercalcaemia hypercalcemia|ev8
hypercalcinuria hypercalciuria|ev8
hypercholesteremia hypercholesterolemia|ev8
hyperemesi|4zy
hyperextens|ekg
hyperglycaemia hyperglycemia|ev8
hyperkalemia|ev8
hyperlipaemia hyperlipemia hyperlipidaemia hyperlipidemia hyperlipoidaemia hyperlipoidemia lipaemia lipemia lipidaemia lipidemia lipoidaemia lipoidemia|ev8
hypermarket|eqt
hypermastigot|6e2
hypermenorrhea menorrhagia|2s0 ev8
hypermotil|83j
hypernatremia|ev8
hypernym|gcl
hyperplasia|5dm
hyperpnea|27f
hyperpyrexia|66z
hypersecret|dfy
hypersplen|ev8
hypertens|b81
hyperton|c08
hypertrophi|5dm
hyperveloc|e72
hyperventil|27f
hypervitaminosi|14
hypesthesia hypoesthesia|4xv
hyphema|1vq
hyphen|53o
hypnagogu|de
hypnopedia|8em
hypnot soporif|5af 80p
hypnotis hypnotist hypnot mesmerist mesmer|c85
hypnot mesmer|8bn
hypoadren hypoadrenocortic|8a
hypocalcaemia hypocalcemia|ev8
hypochlorit|d6s
hypochondria hypochondriasi|td
hypochondriac|b81
hypocor|abb
hypocrisi|51o
hypocrisi|
hypoderm|
hypoglycaemia hypoglycemia|ev8
hypokalemia|ev8
hyponatremia|ev8
hyponym|gcl
hypophysectomi|y
hypophysi pituitari|70t
hypopnea|27f
hypoproteinemia|ev8
hypospadia|14
hypostatis hypostat reific|anf
hypotens|b81
hypothesi|c5m
hypothesi possibl theori|3lw
hypothet|81f
hypothyroid|8a
hypoton|c08
hypsographi|6ye
hypsometri|9pg
hyssop|7n8
hysterectomi|y
hysteria|66o
hyster|ag6
iambic|fxx
ianfu|1j5
ic|498
iceboat icebreak|doq
icebox refriger|
icecream|cu
icefal|ane
iceman|4mo
icetrai|fhi
ichor|6hg
icicl|81r
ic|6pe
icon|eup
iconographi|83c
icteru jaundic|ev8
ictu raptu seizur|
idea thought|3e6
ideal|825
idealis|4ks
idealist|g0m
ideal|ccw
ideal|w2
idealogu theoretician theoris theorist theoriz|8fk
ideat|2vx
identic indistinguish|d7c
identif|4s6
identif|5w9
identifi|eup
ident|be8
ident|clo
ideographi|auz
ideologist ideologu|av
ideolog|aua
id|4gr
idesia|fhv
idiolect|e6x
idiom parlanc|em3
idiom|65r
idiopathi|50q
idl|arv
idl loaf|6q
idler layabout loafer|ak5
idocras vesuvian vesuvianit|9xz
idol|5gw
idol|7a
idolat|6xz
idolatri|gdo
idolis idol|w2
idolis idol|9d9
idyl pastor pastoral|ast
idyl|5rh
igloo iglu|7wh
ignit ignitor lighter|6r3
ignit|6eb
ignoramu|89y
ignor|3e6
ignor nescienc unknow unknowing|838
iguanid|99s
ijtihad|4l
ikon imag pictur|cse
ileum|248
ilk|6m7
illat infer|ckg
illegitim whoreson|apr
illiteraci|838
illiter|837
ill maladi sick unwel|fqt
illog illogic|ccw
illumin|9dx
illumin|6r3
illumin|3n0
illumin|ee1
illus|csd
illusionist seer|8fk
illustr|11b
illustr|cse
illustr|116
ilmenit|9xz
imag|csd
imag|ut
imageri imagin imag|
imaginari|am4
imagin|44t
imagin|39c
imago|5rq
imam imaum|910
imaret|166
imbal unbal|4zs
imbib juicer toper|3rg
imbibit|2c
imit|548
imit|3vy
imit|3w1
imman|bzn
immatur|ee1
immediaci|4xk
immediaci|8ie
immediaci immedi instanc instantan|2ua
immers submerg submers|dv1
immigr|9wi
immigr|9wj
immobilis immobil|bzu
immobil|cui
immoder|4lw
immor|ccw
immort|2u8
immort|bdo
immov realti|1nj
immun|89y
immunis immun|c6f
immun unsuscept|3n0
immunoassai|1rp
immunocompet|t
immunoelectrophoresi|2s6
immunofluoresc|f0v
immunogen|sb
immunoglobulin|rn
immunolog|9q5
immunosuppress immunosuppressor|9q4
immunotherapi|f5m
impact|85t
impact wallop|3pv
impact|3n0
impair|dc
impala|qz
impal|48f
impart|fgq
imparti nonpartisanship|87x
impasto|b14
impati|q1
impeach indict|7b0
impecuni penniless penuri|869
imped resist|
impedimenta obstruct|eld
impenetr impervi|ccw
impenit|2cs
imper insist press|ftg
impercept|c5c
imperfect progress|f2v
imperfect|2me
imperfect|ee1
imperi|1k7
imperi|brl
imperialist|1mz
imperish imperishing|bdo
imperman|5ci
imperm|e2z
imping|8bn
imping strike|7gv
implement|8ew
implement|5o2
implic import signific|9pa
implos|3ey
impolit|d34
imponder|8bo
import|3ic
import importe|h4
import mean signif|3rz
import|fv3
import|3hq
importun|e2v
imposit inflict|5o2
imposs|j9
impot powerless|ccw
impoverish poor poverti|3n0
impractic|8ih
impract|8ih
imprec maledict|3mx
impregn invulner|d5g
impregn|9o0
impresario|217
impress|ut
impressionist|b12
impress magnific|5wv
imprint|8bo
imprint|91i
imprison|bau
improb|fp4
impromptu|81
improp improprieti|1mg
improv|2xq
improv|3n0
improvis|44q
impuls urg|a62
impuls|4yk
impun|5y3
impur|3n0
imput|50
inabl|3e6
inaccuraci|ccw
inact|ee1
inadvert oversight|51g
inadvis|1bc
inamorata|gc1 9d9
inamorato|9j3 9d9
inanit lethargi slack|c5c
inappropri wrong|86o
inaptitud|86x
inaud|c5c
inaugur|81
inbreed|9o8
incapac|86x
incaut incauti|2p1
incens|3ky
incent induc motiv|a62
incent|b8z
incept origin|1m6
inch|fr7
inch|fr7
inchworm looper|2sx
incid|6pk
incid|7gv
incident|5zc
inciner|2eo
inciner|6se
incipi|1m7
incis trenchanc|5gn
incisor|fci
incisura incisur|akq
incit|zp
incit|5mv
incit instig provok|fk6
incivil|d34
inclem inclement|g6a
inclin tendenc|15t
inclin|os
inclin|os
inclin slope|6mi
inclin ramp|
inclin|a60
inclosur|54a
inclus|dvj
incom|
incommodi inconveni|4yx
incompat inconsist|3sx
incompet|ccw
incompet|89y
incomplet|8ff
incomprehens|ccw
incomprehens|86x
inconclus|894
inconsequ|8e0
incontin|5xl
inconveni troublesom worriment|4vf
incorpor|3qf
incorpor|ccw
incorrect|86o
incorrupt|7sm
incorrupt|7sm
increas|j6
incred|ccw
increment|
incub|15l
incubu|4ef
inculc ingrain instil|8a3
incumb tenur|f3i
incumb|6rt
incur|2yj
incur|eou
incurr|3i5
incur|67
incurs|5q0
indebted|ee1
indec|86o
indecis irresolut|56y
indecor indecorum|86o
indefatig tireless|4s7
indefinit indefin indeterminaci indetermin|fp4
indelicaci|86o
indemn|dgq
inden|7yw
indent indentur|
indent|5yv
independ|6p3
indestruct|5cd
index|dae
index indic|62u
index|gcz
index|380
indic|3iq
indic|dsq
indic|4sq
indict|bda
indict|54a
indict|50
indiffer|67i
indiffer spiritless|b6z
indig pauper penuri|869
indign outrag|ol
indign|cg
indirect|c2n
indirect|2yj
indisciplin undisciplin|ffs
indiscret|6j9
indisposit|83j
indisput indubit unquestion|2w7
indium|9tk
individu mortal person somebodi someon soul|1mp
individu|1mp
individualis individu|4zh
individu|ffs
individualist|89y
indoctrin|8em
indol lazi|8ao
indomit invinc|ek2
induc|de
inducte|9ri
induct initi|2vz
indulg|89t
indument indumentum|42f
indusium|42f
industrialis industri|8ah
industri|5fr
industrialist|2fc
industri|4s7
industri|5pn
industri manufactur|2f9
ineffect ineffectu|868
inelast|c5c
ineleg|ccw
inelig|cct
ineluct unavoid|2w7
inequ|4va
inertia|ffs
inevit|2w7
inevit|4rh
inexactitud inexact|86y
inexor relentless|8cl
inexpedi|4xy
inexpens|c0s
inexperi|838
infal|4oy
infami|504
infanticid|98t
infantil|14
infantri|
infatu|b6w
infect|fqt
inferior|6j6
inferior|9dg
inferior|2j0
infern|4ir
infidel unfaith|ccw
infield|fez
infield|6a7
infiltr|bb5
infiltr|ear
infinit space|163
infinitesim|fvp
infinit|fxf
inflam|zp
inflamm red rubor|ev8
inflat|
inflect inflexion|
inflect prosodi|em3
inflict|77
inflow influx|
influenc|bx2
influenc|2tf
influenc|4s5
info inform|3rz
infomerci informerci|3hr
inform|9k3
inform|3it
informat|dcs
inform|3e6
inform rat|4ys
infract misdemeanor misdemeanour violat|45y
infrar|6pj
infrastructur substructur|ele
infrequ rare rariti|db2
infrigid refriger|31w
infring violat|77
infructesc|79r
infusorian|35i
inga|fhv
ingath|bf1
ingenu|7a
ingesta|hb
inglenook|3x6
ingot|1wh
ingratitud ungrat|67i
ingredi|3kp
ingress|4y2
inhabit|ao9
inhal|6vj
inhal|27b
inhal|50x
inher|bzn
inherit|67
inhibit|cuj
inhomogen|8kb
inhuman|ccw
initi|75z
initi|910
inject|e35
injector|v8
injunct|1q9
injuri|42
injustic|77
ink|98p
inkblot|1xb
inkl|eyq
inkpad|1wh
inkpot|232
inkstand inkwel|g7b
inlet|g4z
inmat|aoa
inmat inpati|b81
innersol insol|e2q
in|fmi
innoc|119
innoc|89y
innov invent|44q
innov invent|44t
innov|aui
innuendo insinu|50
inocul vaccin|c6f
inocul vaccin|84q
inocul vaccin|2p0
inpour inrush|8bl
input|dsq
inquest|8di
inquir question|11t
inquiri research|2vx
inquiri|8iw
inquisitor interrog|11s
inroad|fty
insan lunaci mad|8dm
insan|
inscript letter|geg
inscrut|88b
insect|8iv
insecur|4fm
insert|dgf
insert interpol|3rz
inset|83c
insid interior|cor
insid|es1
insid|5xv
insight penetr|3e6
insight percept|diz
insignia|1bf
insignific|fv3
insist|4mx
insolubl unsolv|c5c
insomniac|eou
inspect|5wo
inspector|bri
inspector|1z8
inspectorship|1oy
inspir|825
inspir|910
instabl|ee1
instabl|fph
instal|b8z
instant jiffi trice twinkl wink|a2j
instant moment|lr
instanti|csd
instep|xb
instil|un
instinct|wa
institut|13g
instrok|el3
instruct|3rz
instruct teach|c3j
instruct|9kk
instructor teacher|5gi
instructorship|1oy
instructress|8eo
instrument|4sq
instrument tool|9pc
instrumentalist musician player|bd2
instrument|fr9
instrument|ftu
instrument|10o
instrument|5gq
insubordin|4l3
insubstanti|c5c
insuffici|639
insuffl|1xm
insular insul|8l3
insulin|5nd
insur|c6h
insur|3sp
insur|89y
insurg|8f9
insurg insurrectionist rebel|cwd
insurrect rebellion revolt upris|3o7
insurrection|c1u
intact|6fh
intang|12x
integ|am4
integr|2in
integr uniti whole|ee1
integr|7sm
integu|42f
intellect|8fm
intellect|632
intellectu|89y
intellectualis intellectu|4ks
intellig|u
intellig|fr9
intensif|
intensifi intens|a1t
intens|9gw
intens|4lw
intent purport|862
intent|130
interact|6z
intercept|bqy
intercept|c0m
interceptor|6an
intercess|auk
intercessor intermediari intermedi mediat|3it
interchang|8pe
interchang|8fu
intercom|ew5
intercommun|3ip
intercommunion|9jg
interconnected interconnect|3p7
intercours|8g3
interdepend|clb
interdict|p7
interest involv|4ba
interest sake|1o8
interest interesting|bx2
interfac|es1
interfer|brl
interfer|6q
interfer|fk5
interferomet|8er
interim meantim meanwhil|8hn
interlanguag|8y6
interlay|90k
interlock|4sq
interlock mesh|85t
interlop intrud trespass|fhe 89y
interlud|8hn
intermedi|30e
intermedi|8hq
intermezzo|ast
intermiss|b8j
intermitt|8kb
internalis intern|91i
internationalis internation|6q 5w2
internation|548
internationalist|av
internation|k8
interne|2nd
internist|53y
intern|2nf
internship|1oy
internuncio|4x6
interocept|dj1
interoper|t
interpel|bzi
interpenetr|bb5
interplai|8fu
interposit|51j
interpret|csd
interpret render|bd1
interpret|8fz
interpret|89y
interpret render|5zr
interreflect|cnx
interregnum|8gh
interrelated interrel interrelationship|cpt
interrog|dj6
interrogatori|8dg
interrupt|4sq
intersect|bqy
interspers|3l0
interst|7pa
interv|lr
interv|dkv
intervenor|89y
intervent|8ja
interview|8hi
interview|11s
intestaci|dvj
intifada intifadah|8f9
inton|8bj
intract|ffs
intrado|4bx
intransig|2cs
intransit|fxf
intravas|7ho
intrigu machin|bp9
intrigu|3tf
intro introduct|
introduct|dgf
introduct|dcc
introit|ast
introitu|aub
introject|826
introspect|3rs
introvers invagin|ee1
introvert|89y
intrus|5q0
intrus meddlesom offici|dt
intuit|
intumesc|9e0
inula|7n8
inutil unus useless|ccw
invalid|eou
invalid|273
invalid voider|6rt
invalid|fqt
invalu priceless valuabl|fv3
invari|cp2
invari|2yi
invas|bb5
invect vituper|3tm
invent|44p
inventori|98y
inventori|9sp
invers|ase
invertebr|p8
investig|gcr
investig probe|8dh
investig research|dcu
investig|5zm
invest|6bg
invest|12x
investor|89y
invidia|dul
invigil|eql
invis|c5c
invit|11t 946
invit|8j6
invoc supplic|auk
involuntari unwilling|51a
involv particip|6q 5w2
involv|3p9
iodid|7et
iodin|7f6
iodocompound|3ky
iodoprotein|c6p
ion|b5y
ionis ioniz|3n0
ionospher|cor
iontophoresi iontotherapi|f5m
iota scintilla shred smidg smidgen smidgeon smidgin tittl whit|
ipsedixit|12r
iridesc opalesc|28m
iridium|9tk
iridoncu|9e0
iridosmin osmiridium|9xz
iri|
iron|9tk
iron|73h
iron|6vc
ironist ridicul satirist|7xt
ironman|9j3
ironmongeri|9sp
ironsid|9j3
ironwar|8ew
ironwe vernonia|7n8
ironwood|fhv
ironwork|gcs
ironwork|9hw
ironwork|gd8
ironi sarcasm satir|7xp
irradi|3n0
irration unreason|8dm
irredenta irridenta|9ah
irredent irrident|548
irredentist irridentist|av
irregular|9za
irregular unregular|ccw
irregular|14f
irrepress|eaa
irreproduc|fph
irresist|bx2
irresolut|ffs
irrespons|fs5
irrever|15t
irrig|c7e
irrit thorn|
irrit temper|q2
irrupt|5q0
isarithm isogram isopleth|9ah
ischaemia ischemia|o9
ischium|20i
isinglass mica|9xz
island|5ed
island|ggt
island|4oh
isl islet|
isoagglutin|dj
isoagglutinin|dk
isobar|8kn
isochron|8kn
isoclin|8kn
isocyan|d6s
isogon|9ah
isohel|8kn
isol|dja
isol|h5
isolation|brl
isolationist|av
isom|3ky
isomeras|5qh
isomeris isomer|2xv
isomer|ee1
isometr|97n
isometr|5y4
isometri|cia
isomorph isomorphi|du4
isoproterenol|9q4
isosorbid|9q4
isostasi|5s8
isotherm|8kn
isotop|14y
isotropi|c5c
issuanc issu|c7e
issu|3e6
issu|bdb
issuer|5tv
isthmu|5ed
ital|4bq
itch scabi|8b2
item|3ko
item|ane
itinerari path rout|9ah
itiner|361
ivori tusk|
ivori pearl|g8m
ivorybil|b9v
ivi|fzk
ixodid|f8t
jab poke thrust|6z1
jab|1qg
jabberwocki|7qo
jackanap whippersnapp|aih
jacket|3c5
jacklight|96l
jackpot|1pa
jackrabbit|7hk
jaconet|3ao
jade jadeston|6x4
jadeit|9xz
jaguar panther|
jake outhous privi|aw5
jalopi|17f 5dk
jalousi|ga4
jambalaya|503
jamjar jampot|8ml
jangl jingl|e4f
janissari|6j6
janitor|4c5
jar|3rn
jasmin|2f4
jassid|917
jaw|20i
jawan|e2n
jawbon jowl mandibl mandibula submaxilla|8mo
jazz malarkei malarki|exq
jazzman|8et
jealousi|5qc
jeep landrov|17f
jeer mockeri scoff scof|4q0
jehad jihad|ai3
jejunum|248
jelli|4ep
jeremiad|3k6
jerk jolt|a60
jerkin|8m5
jerki|9pi
jester|3b4
jet|bh
jet spirt spurt|6h4
jetlin|8n4
jetsam|b5r
jewel|9q
jewel|9hw
jigger|70w
jiggermast|9n6
jiggl|dme
jilt|gc1
jingo jingoist patriot|acg
jinrikisha ricksha rickshaw|2qc
jinx|fqp
jitter|8gf
jitteri jumpi nervous restiv|te
jitter|afc
jobber middleman wholesal|52i
jobberi|3yf
jobcentr|apf
jobhold|5ly
jockei|5s4
jocos|6ro
jocot mombin|
jocular jocund|6t8
jodhpur|21t
jodhpur|fkd
jogger|d3r
john lav lavatori privi toilet|d0w
joiner|9ri
joineri|gcf
joint|
jointur|5tz
jointworm|8yz
joist|1jx
joker jokest|3gy
jollif merrymak|2u7
jolli jolliti jovial|kz 6t8
jolli|bu
jolt jounc|1xf
jongleur minstrel troubadour|dur
jorum|24b
joss|82w
jot|akr
jotter|akt
journal|bdb
journales|em3
journal|9qb
journalist|174
journei|fhc
journey|fhe
joust tilt|elg
joi joy joyous|5lk
joi pleasur|egr
joyrid|cxm
joystick stick|94j
jubile|pw
judg|6rt 8r
judgement|54a
judgeship|1oy
judg|4iw
judgment|as7
judgment|6q
judgment|
judicatori|ew6
judiciari|91
judo|14t
jug|232
juggernaut steamrol|
juggler|bd2
juggleri|311
jugular|fwj
juic|6jg
juju|9gi
jujub|2f4
juke|8ny
jukebox nickelodeon|bh3
julienn|fwe
jumbojet|8n4
jump|88m
jumper|89y
jumpstart|6z
jumpsuit|6vc
junction|bm0
junctur occas|7gv
jungl|9ah
junior|9dd
junior|89y
junip raetam retem|2f4
junket|cu
junket|fhc
junkyard|fez
junta|3a0
jurisdict|bx2
jurisdict|52m
jurisprud|bgn
jurist|5zm
juror juryman jurywoman|b2h
juri|1z8
justic|cy6
justic|8ot
justiciar justiciari|8oo
justif|3q8
justif|4l
just niceti|3ob
juvenesc|79r
juvenil|89y
juxtaposit|9ag
kabbalist|5zm
kabob kebab|503
kachina|4fi
kaffiyeh|7jr
kainit|9xz
kalansuwa|2mb
kaleidoscop|6m8
kalemia|ee1
kaliuresi kaluresi|ev8
kalmia|2f4
kamikaz|6an
kanzu|6vc
kaolin|38g
kaolinit|9xz
kaph|75z
kappa|75z
kapuka|2f4
karaok|dus
karat|fr7
karma|4rh
karyon nucleu|au0
karyoplasm nucleoplasm|c72
karyotyp|3kt
kat khat qat quat|5xa
katharob|1mp
katharsi purgat|cad
kava kavakava|gj
kayo|1xe
kea|b5n
kedgere|503
keelson|1jx
keen|3xi
keen sharp|8fm
keep livelihood|cu1
keeper|4ku
keep|r
keep safekeep|5cs
keepsak souvenir|ane
kelter kilter|3n0
kelvin|fr7
ken|fjw
kenosi|3e6
kepi|2mb
keratalgia|7yb
keratomalacia|ev8
keratoscopi|5wo
kerchief|db3
kernit|9xz
kerosen kerosin|6r3 7yw
kerugma kerygma|bxs
kestrel|63x
ketch|fy8
ketembilla kitambilla kitembilla|fhv
ketosteroid|eg0
kettl|bw4
kettledrum timpani tympani|
keurboom|fhv
kei|4sq
kei|5zr
keyboard|4sq
keyboardist|8et
keycard|2o8
keyhol|7qv
keynot|emo
keynot|825
keypad|8rq
khaddar khadi|3ao
khaki|3ao
khamsin|g9z
khan|d3e
khanat|55f
khi|75z
khukuri|8u6
kiaat|fhv
kibbutznik|9ri
kick|1xe
kick thrill|5xc
kickback|27x
kicker|6jq
kick|a60
kickoff|8s6
kickstand|d02
kiddi|31g
kidnei|g0i
kidskin|91p
kieserit|9xz
kill|5na
kill|4rl
killer slayer|89y
kill|661
kiln|6se
kilocycl kilohertz|cia
kilomet kilometr klick|
kilt|dwo
kimono|czq
kin kinsperson|cpy
kinas|5qh
kindergarten|bzh
kindergarten kindergartn preschool|31g
kindhearted|ev1
kind|73u
kinemat|9po
kinesiolog|bib
kinesi|cjc
kinetosi|ew acz
kinfolk kinsfolk phratri sept|ns
king|a2r
kingdom realm|yd
kingdom|41d
kingdom|55f
kingship|chn
kingwood|gc6
kinship|cpt
kinship|cpt
kinsman|cpy
kinswoman|cpy
kirk|34y
kirpan|4ei
kirsch|260
kishk|503
kismat kismet|4rh
kisser oscul|9d9
kit|3rn
kitbag|1ai
kitchen|d0w
kitchenett|8tj
kite|2zl
kitsch|10m
kitten|gfy
kittiwak|df8
kitti|1pa
kiwi|fzk
klavern|fr9
kleptomania|2hh
kludg|4w
klutz|55e
klystron|fla
knackwurst knockwurst|d9q
knave rapscallion rascal rogu varlet|ddf
knaw knawel|g6n
kneecap kneepan patella|dkn
kneel|a60
kneeler|89y
knell|e4f
knickknack|10x
knickknackeri nicknack whatnot|4b8
knife|
knife|g66
knight|yy
knighthood|yw
knightli|c1t
knit|3ao
knitwear|3at
knob|eld
knob|78f
knobbl|8uc
knobkerri|3b7
knock|e4f
knock|46n
knockabout|dyk
knockdown|1xe
knockoff|3vy
knockout lulu mantrap stunner|gc1
knot|2df
knot|
knot|gc6
knotgrass|76a
knothol|7qu
knout|g88
knowledg|gb3
knuckl|4u8
knucklebal knuckler|blj
knuckl knuck|g66
koan|c2k
kohl|9hy
koinonia|67q
kolkhoznik|9ri
koodoo koudou kudu|qz
kook|89y
kopj koppi|7fh
kosher|hb
koumiss kumi|gj
kowhai|fhv
kph|cia
kraal|fze
kraurosi|154
krigia|7n8
krypton|ym
kudzu|fzk
kurta|dp1
laager lager|1tz
lab laboratori|gd8
label|25w
label|8lj
label|9lp
labial|3qi
labiodent|3qi
labor labour proletariat|37s
labor toil|gcr
labor labour|gd3
labyrinth maze|ew5
lace|3wd
lacer|gd3
lacer|gdx
lacertid|99s
lacewood sycamor|gc6
lacework|gcs
lachrym lacrim tear water|78
lachrym lacrim tearga|6vj
lace|224
lacquerwar|gcs
lactalbumin|gb
lactat|d6s 5u1
lactat|bda
lactifug|de
lactogen|de
lactosuria|3n0
lacuna|438
lad laddi sonni|24p
ladder|ecl
ladi|gc1
ladybeetl ladybird ladybug|1lx
ladyfing|1tb
ladylik|67x
laelia|ata
lag slowdown|4ma
lagan lagend ligan|ge5
lagniapp|6zn
lagoon laguna lagun|8wj
lagophthalmo|14
laird|8xf
laiti|9n3
lake|g4z
lakefront|6mi
lakeshor lakesid|dq4
lakh|8fd
lam|5t6
lama|c10
lamaseri|a2v
lamb|gfy
lambda|75z
lambkin|8wq
lambrequin|db3
lambskin|6s9
lamedh|75z
lament wail|3k5
lamin|eld
lamin|gcz
laminectomi|y
lamp|4sq
lamp|6sg
lamplight|96k
lamplight|gcz
lampoon parodi pasquinad sendup spoof|2p9
lampoon parodist|7xt
lamppost|bvh
lampshad|c6g
lanc spear|g66
lancer|2ts
lancewood|gc6
land|84o
land|ane
landfal|3bz
landfil|9df
landhold landown|az1
landhold|az2
land|bno
land|eld
landladi|8xm
landler|a9a
landlin|3p8
landlord|8xf
landlubb landman landsman|4oh
landmark|buz
landmark|8pf
landmass|5ed
landscap|dbi
landscap|b13
landscap|10m
landscap|xw
landscap|6va
landscapist|b12
landsid|3kp
landslid|fji
landslid landslip|dy2
lane|10o
lane|b7u
langbeinit|9xz
langlei|fr7
langsat langset|fhv
langsyn|b72
languag|3iq
languish|fqp
laniard lanyard|3wd
lanki|2c3
lansoprazol|5n
lantern|8x0
lanthanid lanthanoid lanthanon|79k
lanthanum|9tk
lap|f6f
lapdog|54m
lapel|6el
lapidarist lapidari|5zm
lapid stoner|du
lapidist|5oc
lapin|6s9
lappet wattl|
laps|5sw
laps|b8i
larboard port|es0
larcen larcenist|eer
larceni steal theft thieveri thiev|67r
larch|gc6
larder|3hx
larg|c5c
largess|6zn
larghetto|ast
largo|ast
lariat reata riata|d18
larkspur|4mq
larva|p8
larvicid|30e
laryngectomi|y
laryngospasm|ao5
lascar|45r
lasher|gcz
lasiocampid|a5q
lass lassi|6b3
lassitud lethargi sluggish|fd8
last|chn
last|77
lat|a92
latch|9aj
latchet|ejc
latchkei|8ro
latecom|104
latenc|8hn
late|fa3
later|b6k
laterit|4xs
latest|agj
lath|dxf
lathe lathi|3b7
lather soapsud sud|6ic
latitud|os
latitudinarian|956
latria|gdo
latten|264
lattic|zv
laudanum|abx
laugh laughter|fu8
laugher|89y
laughingstock|5c5
launcher|z4
launch|7e
launchpad|bno
launder|903
laundri washabl|6vc
laurelwood|fhv
lavalava|dwo
lavat wash|gcr
lavend|2f4
lavish luxuri sumptuos|5ze
law|4w
law|54a
law|3lw
lawbreak violat|460
lawcourt|41y
law|ccw
lawgiv lawmak|910
lawmak legisl|74f
lawman|4ku
lawn|6a5
lawrencium|enq
laxiti|3n0
lax remiss|aec
laybi|eld
layer|10o
layer|cor
layett|awh
lai|1t2
layman layperson secular|3ig
layoff|3af
layout|4qw
layout|atl
layov stop|eem
lazar leper|eou
lazaret lazarett lazaretto pesthous|7v4
lazybon|82u
lead|aa
lead|9tk
lead track trail|5w8
lead|912
leader|89y
leader leadership|1z8
leadership|77
leadership|eej
leadership|u
lead|eky
leadwort|2f4
leafhopp|7sk
leafstalk petiol|efc
leak|7qu
leakag outflow|6h4
leaker|8bs
leaki|3n0
lean|cpt
leaner|f7y
lean propens tendenc|971
leap|j6
leapfrog|c43
learn|
leas let rental|1nj
leas|3sp
leasehold|6b
leasehold lesse|crd
leash tether|4sq
least|bs
leather|
leatherett|3ao
leatherneck|9j4
leatherwork|gcs
leav|bda
leav|bdt
leaven|85z
lech lecher letch satyr|4ls
lechatelierit quartz|70v
lecher lust|3mr
lecheri|dlm
lectern|ed6
lector|393
lectur|81
lectur|5gi
lectur|e67
lectureship|1oy
lectur|8em
lede|dgf
ledg|cxp
ledger leger|
ledger|210
leer sneer|ddd
lee|4p8
leeward|4xf
leewai|59d
left|buz
leftfield|fez
lefthand southpaw|7y7
leftism|82l
leftov remnant|cqk
lefti|89y
leg|974
legales|em3
legalis legal|6q 5w2
legal|3oc
legate|1o6
legateship legat|1oy
legend|eig
legerdemain|bd1
leg lege|6vc
legion|zk
legionari|e2n
legionella|1b4
legisl|906
legisl|90c brs
legislatorship|1oy
legislatur|12i
legitimaci|90b
legitim|6q
leg|ecu
legum|7n8 39s
leisur|bda
leisur|cs6
leisureli|4mi
leitmotif leitmotiv|9rb
lemma|c5n
lemnisc|4bx
lemon|36s
lemon|gfh
lemonad|86
lemongrass|apw
lemonwood|gc6
lender loaner|8j2
lend loan|519
length|4we
lengthen perpetu prolong|3sd
lenienc leniti|9su
lenit|4b0
len lens|4sq
lensman photograph|116
lentil|fwe
lentisk|2f4
leopard|6s9
leopardban|7n8
leotard unitard|6vc
lepidobotri|fhv
lepidopteran lepidopteron|8dp
leporid|cep
leprechaun|5jt
leptocephalu|8yz
leptodactylid|t9
leptoten|bfu
lesbian tribad|6wh
lesion|fqt
lesson|8em
lesson|9e
lesson moral|862
lessor|az0
letter missiv|f4p 54b
letterhead|eec
letterman|14r
letter|4ac
letup lull|b8i
leucaemia leukaemia leukemia|2kx
leucorrhea leukorrhea|a7h
leucotho|2f4
levallorphan|5af
levat|a92
leve|cl3
level|cfe
level|3r5
lever|1f5
leverag|8j0
leveret|7hk
leviathan|6ox
levir|4c9
levi|4og
levit|bg1
leviti|67i
levorot|7cl
lexem|3ko
lexicograph lexicologist|3k1 983
lexicographi|17e
lexicon vocabulari|3e6
lexicostatist|984
lexi|3e6
lei pastur pastureland|76d
liabil|bv7
liabil|esm
liaison|3ip
liana|fzk
liar prevar|1ma
libat|59h
libel|2js
liber liberalist|a0
liberalis liber|cn4
liber|82l
liber|f5h
liber|1o4
libertarian|av
libertarian|82l
liberti|6p3
liberti|6p3
librarianship|1oy
librari|d0w
librari|4w
librari|4p9
librat|av7
librettist|174
libretto|bob
licenc|95d
licens permit|54a
licens|95d
license|cut
licens|6rt
licenti|21f
liche litchi|
lichgat lychgat|6w1
lick|4p8
licoric liquoric|7n8
lido|62q
lie prevar|649
li|e3i
lieu stead|d08
lieuten|1oy
lieuten|
lieuten|90e
life|1mo
life live|5zg
life|1mo
lifeblood|1ws
lifeguard lifesav|15h
lifeless motionless|ee1
lifelin|468
lifer|3uf
lifesav|4mn
lifespan lifetim|bda
lifestyl|65r
lifework|2jj
lift|et
lifter weightlift|14r
liftgat|564
liftoff|cyz
ligatur|bhv
light|
light|4sq
light|bee
lighten|4qi
lighterag|677
lighthous pharo|fe9
light|83o
light|un
light|43l
lightn|
lightn|6er
lightship|doq
lightweight|c2a
lignit|3bt 7xe
like|6m7
likelihood likeli|ccw
liken|3ji
like|67i
lilac|2f4
liman|8wf
limb|uz
limber|2xy
limbo oblivion|ano
lime|7ze
limelight spotlight|c4j
limen threshold|bl
limeston|czt
limewat|g4y
limit|60t
limit|5n1
limit restrict|cp4
limit|4xy
limit|lr
limner portraitist portray|b12
limn|58s
limnologist|e6f
limo limousin|17f
linag|am4
line|6mg
line|9lr
lineat outlin|23o
lineback|6jq
lineman|6jq
linemen|97m
linen|3ao
linen|b34
linendrap|58j
liner|6i3
linesman|api
lineup|d0c
lingam|eup
linger loiter|4go
lingeri|fpq
linger tarrianc|4ma
lingual|3qi
linguist|dcu
linguist|dcs
line|c6g
link nexu|988
link linkup|
linkag|3p9
linkboi linkman|15h
lino linoleum|
linocut|c1w
linstock|eg8
lint|69l
lintel|1jx
lion|
lioness|98f
lionet|98f
liothyronin triiodothyronin|5nd
lip|
lipari|ata
lipas|5qh
lipogram|f4p
lipoma|aey
lipstick|9hy
liquid|6hg
liquid|
liquid|5na
liquid|4rl
liquid manslay murder|460 8sj
liquor|98p
lisl|3ao
lisper|e67
lissom lith suppl|74n
list|4gc
lit|11a
litani|81
liter litr|
literaci|64
liter|548
liter|3mo
liter|89y
literatur|geg
lithium|9tk
lithograph|c1w
lithotomi|y
litig|89y
litig|c2p
litor littor sand|3bz
litot|fq7
litter|d2u
litterbin|1re
litterbug litter|dyf
littl small|dvt
liturg liturgiolog|f5d
liturgist|17d
liveli|77
liver|g0i
liverwurst|d9q
liveri|fqv
liveryman|5ly
livestock|5vm
livid|6sj
live|bbx
lizard|4u4
llano|2xe
load|lr
loadstar lodestar|edm
loaf|26h
loam|4xs
loan|4ig
loanword|gcl
loasa|7n8
lobbyism|b8d
lobe|bj8
lobectomi|y
lobelia|7n8
loblolli|bub
lobscous lobscus scous|503
lobsterback redcoat|e2n
lobsterman|gcz
lobular|3o1
lobul|9a2
local|fgw
local locu venu|dbe
local neighborhood neighbourhood vicin|dgh
local|4s6
locat|esh
locat placement posit|77
locat|ane
loch|8cz
lock|
lock|7e7
lock|4sq
lockag|677
locker|3jl
locket|3rn
lock|c6f
lockjaw tetanu|8b2
lockkeep lockman lockmast|gcz
locknut|amo
lockout|asf
lockup|6ux
locomot motiv|a18
locomot|
locum|cqc
locust|6c
locut sai|e6x
lode|iq
lodgement lodgment|ho
lodgepol|bkg
loess|4xs
loft|6gr
lofti|7lt
log|gc6
logbook|62u
loggi logi|665
log|gcr
logic|bgn
logic|7be
logic|c1u
logic|ccw
logician logistician|5zm
logion|9az
logist|c7e
logjam|7f8
logo logotyp|ff4
logomachi|yq
logomania logorrhea|2hh
logrol|5x4
logwood|gc6
loin pube|
lomatia|2f4
loment|dh2
loneli solitari|8l3
loner|8a2
longan longanberri lungen|
longbeard|8oy
longboat|1yr
longbow|245
longer thirster yearner|89y
longev|5ci
longhorn|1lj
longicorn|1lx
long yearn|4qz
longitud|os
long|93i
longshot|bhc
longueur|5cg
loofa loofah luffa|69l
look|
look|ut
looker spectat viewer watcher wit|1ml
lookout picket scout sentinel sentri|g4v
loom|9fl
loon|82u
loon|df3
looni|556
loophol|k6
loophol|7qv
loosen slacken|g62
lope trot|a72
lopsided skew|14f
lord master overlord|d3e
lordolatri|gdo
lore|3e6
lorgnett|61z
lorica|dn9
lorri|g2j
lori|b5n
loser|3s5
lose loss|9cs
loss|bv7
loss|4jf
loss|63b
lot|fez
lotion|fbh
lotteri|43
lotusland|8t2
loud|c5c
loudspeak speaker|fg9
lough|42a
loungewear|3at
lous|8dp
lousi pediculosi|
louver|dxf
lovag|7n8
love|5lk
lovemak|dlm
lover|89y
loveseat|3zm
lowboi|2e6
lower|2dt
lowerclassman underclassman|fpz
lower|cn4
lowland|4pn
low|eej
loxodrom rhumb|9ah
loyalist stalwart|98
loyalti|63q
loyalti|9d7
lozeng|2l7
lubric|3n0
lucki|36b
lucubr|geg
luff|4n0
lugger|1yr
lukewarm tepid|g41
lumber timber|10o
lumber|43l
lumbermil|62y
lumberyard|gd8
lumbu|bj8
lumin luminos|c5c
luminari notabl|2u8
luminesc|96k
lump puffi swell|ev8
lump|bj8
lumpectomi|y
lumpenproletariat|8vk
lunat madman maniac|eou
lunat|a4a
lunch|5eu
lunchroom|5et
lunett|6mz
lung|g0i
lung|a72
lunula lunul|
lurch stagger stumbl|g2u
lure|160
lurid|8od
lush luxuri|2t
lust luxuria|dul
luster sheen shini|5h6
lusterwar|38i
lustr|6by
lustrum|bda
lutanist lutenist lutist|8et
lutecium lutetium|9tk
lutefisk lutfisk|503
luthier|115
luxat|511
luxuri opul sumptuous|g63
luxuri|8a9
lycanthropi|t
lyce lyceum|dca
lychni|6h7
lymantriid|a5q
lymphadenoma|88
lymphedema|5a6
lymphoblast|9ez
lymphocyt|
lymphogranuloma|9e0
lymphoma|2kx
lymphuria|ev8
lynch|a8v
lyophilis lyophil|6pe
lyre|7hz
lyreflow|7n8
lyric word|f4p
lyricist lyrist|174
lysi|3tp
lysogen lysogeni|ee1
lysozym muramidas|5qh
macadam|b8m
macaroni|4fk
macaroon|1tb
macaw|b5n
macebear macer|6rt
macedoin|503
macer|e2a
machet matchet panga|8u6
machicol|27a
machin|4sq
machineri|9fl
machineri|ew6
machinist mechan|115
macho|9i8
macintosh mackintosh|3ao
mackinaw|3c5
maconnai|fzo
macrencephali|14
macrocephali megacephali megalocephali|14
macrocyt megalocyt|5t4
macroeconom|5fp
macroeconomist|5fq
macromolecul supermolecul|a29
macrophag|bfe
macrospor megaspor|e9m
macula sunspot|4ft
macul|4ft
macumba|4a5
macushla|4g2
madam|6y3
madhous nuthous|7v4
madnep|g6n
madrigalist|dur
madrona madrono manzanita|x3
madwoman|9e4
maelstrom whirlpool|4bj
maenad|gc1
maestro master|116
mag magazin|c03 c8p
magazin|c3a
magdalen|5wd
maggot|79w
magic thaumaturgi|eqx
magistraci magistratur|1oy
magistr|8oo
magma|czt
magnat tycoon|2fc
magnesia periclas|9xz
magnesit|9xz
magnesium|9tk
magnet|4sq
magnetis magnet|lr
magnet|15y
magneto|6xk
magnetron|fla
magnif|5oo
magnitud|c5c
magnolia|1fz
maharaja maharajah|c1k
mahatma|d5k
mahlstick maulstick|eg8
mahogani|gc6
maiden|6b3
maidenhead|a7e
maidenli|67x
maikoa|2f4
mail|9ta
mail|3ip
mail|fgw
mailbag|bws
mailboat|1yr
mailbox|24g
maillot|eu2
mailman postman|4mo
maim wound|bbx
maimer mangler mutil|89y
mainland|5ed
mainmast|9n6
mainsail|d5p
mainsheet|10o
mainspr|eac
mainstai|98
mainstream|f7a
maintain sustain uphold|98
mainten upkeep|6du
mainten|8r0
maisonett maisonnett|tk
majesti|86i
majorett|fnr
major|lr
major|3nn
majuscul uppercas|75z
maker shaper|44u
makereadi|bz6
makeup|fbh
makeweight|ane
makomako|2f4
malachit|9xz
maladi|3n0
malahini|agf
malais uneas|4yx
malaria|8b2
malcont|89y
male|p8
male|89y
maleat|5u1 s0
maleberri|2f4
male masculin|
malevol malign|7il
malevol|5wc
malfeas|ap8
malfunct|63c
malic malici spite|9ic
malign|4zl
malign smear vilif|2js
malik|910
maling skulk|54i
mall|b6h
mallard|5b9
malleabl plastic|c5c
mallow|2f4
malnourish undernourish|7xy
malocclus|50q
malonylurea|5n
malposit misplac|cpt
maltha|9xz
maltman maltster|9hw
mama mamma mom momma mommi mummi|a5r
mambo|4fj
mamilla mammilla nippl teat|aty
mammal mammalian|43v
mamme sapot|fhv
mammon|g63
mammoth|5jm
mammi|abj
man|9i8 a0
man serviceman|gcz
manag|
manag|91
manageress|4xl
managership|1oy
manakin mannequin|13a
manana|6sr
mandala|b8e
mandamu|gee
mandatari mandatori|cla
mandat|17c
mandrak|d12
manduct|cz6
mane|7e7
maneuv|77
maneuver manoeuvr|a18
maneuver manoeuvr|3tf
man manli|ffs
manga|ala
mangan|d6s
manganes|9tk
manganit|9xz
manger|3rn
manhol|7qv
manhood|9ok
manhunt|dfh
manicur|15l
manifest|uu
manifest|89g
manifesto pronunciamento|4ja
manifold|bl7
manila manilla|b34
manipul|a18
manipul|8bn
manipul oper|
manner|1mg
manner|1mg
manoeuvr tactic|bmi
manomet|6t4
manor|9ka
manpow men workforc|6km
manroot scammonyroot|fzk
mans|7vt
manserv|dkc
mansion|cor
manslaught|7s8
manta|1v4
mantelet mantlet|dnz
mantilla|db3
mantl|eup
mantra|2si
mantua|74i
manual|5ml
manubrium|20i
manufactur|2f8
manufactur produc|9hw
manufactur|44p
manul|g9k
manumiss|6p6
manur|au1
manuscript|geg
manzanita|2f4
map|cse
mapl|gc6
mapl|fhv
mapper|399
maranta|7n8
marasca|6qp
marathon|c48
maraud piranha predat|du
marbl|czt
marbl|1co
marbleis marbleiz|
marbl|6u8
marc|260
marcel|3ea
march|g2u
marcher|4oh
marchio|g9f
marchpan marzipan|2l7
mare|7uf
margai|g9k
margin|lq
marginalia|akr
margin|cpt
marguerit|6h7
maria|cor
mariachi|5p7
marigold|6h7
marimba xylophon|
marionett puppet|
mariticid|a8v
mark score|5vp
mark|eup
mark target|cnk
mark|89g
marker|10o
market marketplac|77
market|37s
market seller traffick vender vendor|9sq
market merchandis sell|3hq
marketplac mart|awk
mark|b8e
marksman|5zm
marksmanship|64
markup|5e6
marl|4xs
marlberri|2f4
marlinespik marlingspik marlinspik|fcd
marmit|e4l
maroon|fqp
marque pavilion|f31
marquess|aif
marriag matrimoni wedlock|
marriag|64j
marri|89y
marrowbon|20i
marshal|90e
marshalship|1oy
marshmallow|2l7
martynia|7n8
martyr|fz3
martyrdom|4hs
marvel wonder|7gv
mascara|9hy
mascot|1mp
masculin|6x8
masculinis masculin virilis viril|79r
masdevallia|ata
maser|m5
mash|esr
mashi|8js
mask|10o 15s
mask|3ll
masker masquer masquerad|b5w
masonri|eld
masqu masquerad|b6d
mass|lr c5c
mass|4w
massag|fht
massag|bic
massasauga|cis
mass|dqj
mass|79k
masseur|9n0
massif|6mi
mast|brd
mastaba mastabah|76j
mastalgia|7yb
mastectomi|y
master|5gg
masterpiec|gcs
masterpiec|4c
mastership|64
masterstrok|4c
masteri|dwc
masthead|98y
mastoidectomi|y
masturb onanist|89y
mat|5sb
match|4sq
match|3jx
match|4sq
match|5ca
matchboard|1yj
matchbox|24g
matcher matchmak|8fz
matchlock|a9h
matchstick|eg8
matchwood splinter|gc6
mate|72w
mate teammat|13e
mate|p8
mate partner spous|cpy
mater|a5r
materfamilia matriarch|gc1
materi stuff|enq
materi|8bp
materialis materi|
materi philistin|
materi|cq5
math mathemat|dcs
mathematician|dcu
matine|7q3
mate pair|dlm
matriarch matriarchi|ew6
matric matricul|99
matricul|3fc
matrix|zy
matron|g9f
matronym metronym|abb
matsyendra|11e
matt|a10
matter subject topic|3e6
mat|10o
matur ripen|
matur|ee1
matzah matzo matzoh|26h
maul sledgehamm|7fd
mauler|1j0
mausoleum|djk
mauv|cal
maverick|cmm
maxi|dwo
maxilla maxillari|8mo
maxillaria|ata
maxim maximis|
maximum|b9f
mayappl|7n8
mayeng|fhv
mayhem|45y
mayor|brs
mayoralti|1oy
mayoress|g9f
maypol|bvh
mazer|24b
meadowgrass|76a
meal repast|hb
mealtim|7vp
mealworm|8yz
mean|18g
meander|4bx
mean|825
meaning|dsz
mean wai|5gq
mean|8ew
measur quantifi|ccw
measur step|a70
measur mensur|77
measur|89y
meat|e2y
meatbal|503
meatloaf|503 99w
meatpack|b09
meatu|b6q
mechan|crl
mechan|bi9
mechan|5xt
mechanis mechan|3n0
mechan|
mechanist|bgl
mecopteran|8dp
medal|45
medalist medallist|gao
medallion|3ec
meddl tamper|2xq
medevac medivac|5vn
median|18g
mediant|aks
mediat|aed
mediatrix|8fz
medic medick trefoil|7n8
medica medic medicin|5af
medicin|1sd
medicin|c3j
medico|5ge
medieti moieti|7ep
mediocr|atq
medit|3rs
medium|8ew
medium|5qe
medium|3ip
medlar|fhv
medlei pastich|ast
medulla myelin|65y
meed|cwh
meek|7xl
meerschaum sepiolit|9xz
meet|3jx
meet|12i
meet|12i
meg million|8fd
megabat|1i8
megabuck pile|a33
megacolon|3fr
megacycl megahertz|cia
megadeath|4hs
megaflop|fr7
megahit|eoe
megalith|a4c
megaloblast|5t4
megalomaniac|5hk
megaton|fr7
megillah|cs4
megrim vapor vapour|4pl
meitnerium|enq
melagra|7yb
melancholia|4pl
melancholi|d5b
melatonin|5nd
mele scrimmag|a60
melilot melilotu|fer
melior|1mw
mellow|3jn
melodrama|3gz
melodi strain tune|a9a
meloid|1lx
melon|c37 6qp
melt thaw|7la
melter|gcz
meltwat|g4y
mem|75z
member|13e
membership|1z8
membership|cpx
membran|10o
meme|4ad
memento|cqt
memo memoranda memorandum|akr
memoir|17i
memorabilia|clz
memor|ccw
memori|44z
memoris memor|91i
memoris memor|138
memori|csd
memori rememb|
memori retent|632
menac threat|4fo
menac|f7f
menageri|4w
menarch|edw
mendelevium|enq
mender repair|gcz
mendic|89o
mend|6vc
menial|dkc
meningioma|aey
mening|ev8
meniscectomi|y
meniscu|2qh
menorrhea|1ws
mensch mensh|89y
menstruum|51x
mental mindset outlook|15t
menthol|3ky
mention refer|3hn
mention|e67
mentor|8fk
mephiti|6vj
mephobarbit|1fj ry
meq milliequival|9mx
meralgia|7yb
mercenari|ae
mercer|1fq
merchandis product|3ic
merchandis merchant|
merchant|ee1
merci|3jn
merci|fbm
merci|7x5
mere|bt7
merit virtu|gdt
meritocraci|ew6
merlon|2d1
mermaid|83z
meronym|gcl
merrymak revel|2u5
mesh|fr7
meshuggeneh meshuggen|6ji
meshwork|3ao
mesohippu|7uf
mesomorph|89y
mesospher|90l
mesquit|2f4
mess messi muss mussi|50r
messag|3iq
messiahship|1oy
messmat|61
messuag|17
mestiza|gc1
mestizo|89y
metacarp|20i
metacent metacentr|8hk
metadata|4gb
metaknowledg|3e6
metal|enq
metalanguag|8y6
metalhead|2br
metal|3ao
metallurgist|5o6
metallurgi|dcs
metalwork|gcs
metalwork|gcz
metalwork|6mh
metaphor|fjw
metaphys|bgn
metast|3qt
metatars|20i
metatherian|9iy
metazoan|p8
metempsychosi rebirth|bg1
meteor meteoroid|
meteorit|9u0
meteorologist|e6f
meteorolog|6kr
meter metr|
meter|8er
meterstick metrestick|d3f
methacholin|9q4
methan|6vj
methanol|6r3
method|u
methodic orderli|cp2
methodolog|5rm
methylbenzen toluen|51x
methylen|cfc
methylphenid|5xa
metic|h4
metonym|gcl
metonymi|fjw
metralgia|7yb
metric|6rq
metric|2xq
metrif|17e
metro subwai|cgh
metrolog|dcs
metronom|bb1
metropolitan|xj
metrorrhagia|1vq
mew|ejz
mezereum|1fz
mezuza mezuzah|dgf
mezzo|e3u
mezzotint|c1w
miasm miasma|k5
mic microphon mike|fg9
micel|b5y
microbat|1i8
microb|9vh
microbiologist|1s1
microbiolog|1s2
microbrachia|14
microcephalu microcephali nanocephali|14
microcosm|5wr
microcyt|5t4
microdot|bhc
microeconom|5fp
microeconomist|5fq
microelectron|5jb
microflora|bmw 9vh
micrometeor micrometeorit micrometeoroid|9u1
micromet micron|
micrometri|9pg
micronutri|6jg
microorgan|1mp
microphag|agd
microscop|
microscopist|dcu
microscopi|ct4
microsecond|lr
micros tremor|5ef
microsom|75t
microspor|e9m
microtubul|flg
microwav|cfa
micturit urin|5xl
midafternoon|4gs
midair|bqz
middai noon noondai noontid|7vp
midden|5bz
middl|53n
middl midriff midsect|
middlebrow|89y
middleweight|24l
middl|3ic
midfield|2v2
midgrass|76a
midinett|d69
midiron|8js
midlin midplan|bml
midnight|7vp
midpoint|bqz
midshipman|ffn
midst thick|8du
midstream|2v2
midterm|lr
midwatch|g4r
midwai|fez
midwiferi obstetr tocolog|9q5
midwint|bda
might mighti|ek2
migrant migrat|fhe
migrat|a72
mihrab|b8e
mikvah|1ic
milag mileag|520
milcher milker|2t7
mile|fr7
milepost mileston|9lp
mileston|8pf
milieu surround|5qd
militain|mf
militaris militar mobil|
militarist warmong|a0
militari|6km
militia reserv|fr9
militiaman|e2n
milium|1vr
milk|1pl
milkman|4mo
milkshak|59h
milksop pantywaist sissi|42o
milkwagon|g2j
milkwe silkwe|7n8
milldam|4f4
millenari|pw
millennium|bda
millerit|9xz
millettia|fhv
milliamper|5m8
millidegre|fr7
millilit millilitr|
millimet millimetr|
millineri|dpu
mill|5g4
millionth|chn
millivolt|5m8
millivoltmet|g1m
millpond|bt7
millwheel|g7t
millwork|gcf
milord|aif
mime mimer mummer pantomim pantomimist|7a
mimesi|847
min minut|lr
minaret|fe9
minc|hb
mincemeat|3mj
mine|10o
mine|4sq
minefield|fez
minelay|doq
minelai|4kw
miner minework|8vm
miner|9o0
mineralocorticoid|3yk
mineralogist|dcu
mineralog|6ye
minestron|e4l
minesweep|doq
mini miniskirt|dwo
miniatur|b13
miniatur|3vy
miniaturist|b12
minibu|17j
minicab|ezy 9yb
minicar|17f
minimalist|3q2
minimis minim|cn4
minimum|b9f
mine|8ah
minion|4oz
ministr|4az
ministr succor succour|et
ministri|c13
ministri|2c5
minivan|17f
miniv|b6r
mink|6s9
minniebush|2f4
minor|79k
minor|am3
minor|3nn
minster|2t0
minstrelsi|fk9
minter money|gcz
mintmark|9lr
minuend|am4
minutia|4rq
miotic myotic|5af
miracl|7gv
miracl|5w2
mire morass quag quagmir|1zd
mirror|co0
misadventur|9zo
misalign|bm7
misalli|9m9
misanthrop misanthropist|
misanthropi|7il
misappl|vb
misapprehens mistak|9zf
misbehavior misbehaviour misde|77
miscalcul misestim misreckon|5sw
miscarriag|63c
miscegen|c2x
mischanc mishap|2xi
misconcept|825
misconduct|9j5
misconstru misconstruct|9zv
miscount|3zz
miscreant reprob|ap8
miscreat|63c
miscu|dqj
miser miseri wretched|aj
misfit|89y
misfortun|fk5
misfortun|36b
misgiv qualm|te
misgiv|5yz
misgovern misrul|74f
mishpachah mishpocha|37d
misinform|8bp
misinterpret mistak misunderstand|4l
mislead|910 1ma
mismanag|9j5
mismatch|40v
misnom|abb
misogamist|89y
misogami|7il
misogyn misogyni|7il
misogynist|9z6
misolog|7il
mison|7il
misopedia|7il
misquot|cek
misread|9zv
miss|63c
missil|czx g66
missil projectil|g66
mission|au3
mission|77
mission|134
mission|gcr
missionari|8eo
missi missu|g9f
misspel|e7e
misstat|ee4
misstep|1xa
mist|6il
mistransl|fgk
mistreat|b8d
mistress|gc1
mistrial|c2p
misus|fts
mite soupcon speck ting|
miterwort mitrewort|7n8
mitig|cn4
mitogen|de
mitsvah mitzvah|f09
mittelschmerz|b0x
mix premix|3mj
mixer sociabl social|b6d
mixolog|64
mixtur|enq
mizen mizenmast mizzen mizzenmast|9n6
mnemon|fnu
mnemon|9ua
mnemonist|5zm
mob rabbl rout|481
mobcap|2mb
mobilis|12k
mobil|ccw
mobocraci ochlocraci|
mocassin moccasin|dpg
mocha|91p
mod|9k
model|6m7
model|13a
model|44u
model|det
model|deu
modem|5sb
moder|4lw
moderation|brk
moderatorship|1oy
modern|89y
modernis modern|86p
modern|10m
modernist|116
modesti|4it
modesti reserv|3y1
modif|3vy
modifi|gcl
modiolu|20i
modul|ast
modul|fgq
modulu|8fd
mogul|2cc
mohair|3ao
moir|3ao
moistur wet|g7k
mojo|9gi
molal|3lv
molar|fci
molar|3lv
mold stamp|dmt
mold|3rn
mold|44p
molecul|
molehil|7fh
moleskin|3ao
molest|ap8
moll|460
moll|fhv
mollycoddl|4g2
molter moulter|p8
molybdenit|9xz
molybdenum|9tk
moment second|f9v
moment|863
momentum|6kl
momentum|c5c
momism overprotect overshield|c6f
monad|14y
monal monaul|bfx
monandri|9m9
monarch sovereign|d3e
monarch|82l
monarda|7n8
mona|52
monasteri|3ab
monast monk|
monastic|16x
monazit|9xz
moneran moneron|9vh
monetarist|5fq
monetis monet|fuy
monei|46h
monei|1nj
moneygrubb|a35
moneymak|89y
moneymak|67
mongrel|f6k
monism|548
monitor proctor|erd
monitor|anq
monkei|5vm
mono mononucleosi|
monocarp|bmw
monochrom|b13
monoclin|6mi
monoclon|rn
monocytosi|ev8
monodi monophoni|a9a
monogamist monogynist|9nx
monogam monogami|9m9
monogram|eup
monograph|fhs
monolatri|gdo
monolingu|89y
monolith|ehv
monologist|bd2
monologu soliloqui|e6x
monomania|2hh
monomaniac|eou
monom|3ky
monoplan|bh
monopolis monopol|55n
monopoli|9lt
monopoli|11f
monopsoni|9lt
monorail|cgh
monosemi|37o
monosyl|gcl
monotheist|1n0
mon|65z
monsoon|g9z
monster|83z
monstros|9zk
mont|2os
month|bda
month|lr
monthli|bdb
monument|eld
moonbeam|1jz
moonflow|fzk
moonlight moonshin|96k
moonlight|gcz
moonse|fzk
moorag|677
moorland|2xe
moosewood|9kw
moot|2r0
mopper|gcz
moppet|70a
mop swab|ddi
moquett|3ao
morain|5ec
moral|3n0
moral|51a
moralis moral|bgm
moral|192
moralist|bgl
moral|ccw
moratorium|4m9
morbid|87j
morceau|ast
moreen|3ao
more|3ty
morgu mortuari|2c5
morocco|91p
morosoph|6ji
morphem|3ko
morphogenesi|79r
morpholog|1s2
morphophonem|984
morphophysiolog|nm
morrow|4gp
mortal|85q
mortar|10o
mortgag|ecm
mortic mortis|7qv
mortician undertak|gcz
mortmain|84o
mosaic|10m
mosaic|ee1
moshav|dl3
mosquito|4xb
moss|
mossback|3q2
mot|7xp
motel|7vj
motet|ast
moth|93u
mother|b4v
motherhood|8t8
motherwort|7n8
motif|b8e
motif|9rb
motif theme|825
motil|1ml
motil|a18
motion movement|7gv
motion movement|2xq
motiv|6q
motiv need|
motor|9fl
motorboat powerboat|1yr
motorcyclist|fhe
motoris motor|5gq
motorman|9k2
motormouth|e67
motortruck truck|
mottl|3g2
moujik mujik muzhik muzjik|2bk
mould|4xs
mould|4jo
moulin|354
mount|7uf
mount|11h
mountain|6mi
mountain|ae
mountain|a6g
mountainsid versant|880
mounter|gcz
mourn ruth|e41
mous|5vm
mousetrap|fh6
moussaka|503
mouss|cu
moustach mustach|7e7
moustachio mustachio|a6r
mouth|cyi
mouth|aub
mouthbreed|6d4
mouthpart|uz
mouthpiec|4sq
mouton mutton|9pi
movabl|a18
move|4j2
move|2xq
movement|2xq
mover|gd3
moviego|9c8
moviemak|4sz
mozzarella|306
mph|cia
mph|4gf
msasa|fhv
much|9gw
muckheap muckhil|4aj
muckrak mudsling|4pi
muckrak|60b
mucosa|
mucoviscidosi|69u
mucuna|2f4
mucu|dgd
mud|4xs
muddi sloppi wateri|g7k
mudguard|684
mudhif|7wh
mudra|6z1
mudslid|8xz
muff|7gc
muffler|4sq
mufti|8pr
mugge|fz3
mugger|czo
muggi|7xi
mug|12f
mugshot|bhc
mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin|fr9
mujtihad|21f
mukataa|7k1
mulch|c6g
mulet|8vm
mulish obstinaci obstin stubborn|8hw
mull|6l3
mullein|7n8
mullet|6d5
mulligatawni|e4l
mullion|eky
multicultur|548
multiflora|d1e
multimedia|fgq
multinomi polynomi|6rq
multiplex|4sq
multiplicand|am4
multipl propag|c2x
multipl|9gw
multipli|am4
multiprocess|c2r
multistag|bda
multitud pack|
multival polyval|ee1
mumbl|fu8
mumbler murmur mutter|e67
mummeri|7qo
mummif|3n0
mumpsimu|al2
mundan worldli|ccw
municip|52m
munj munja|76a
muntjac|2wg
mural|b13
muralist|b12
murder slai|7s8
murdere|fz3
murderess|98t
murder|7il
murmur mussit mutter|e4f
murmur|dcq
murphi potato spud tater|fwe fwe
muscl musculu|aty
muscleman|2cy
musculatur|
musett|1by
museum|4p9
mush pulp|
musher|fhe
mushi pulpi|e2c
music|3iq
music|bnu 6b7
musician|116
musicianship|118
musicologist|21f
musicolog|11a
musk|dgd
musket|6c5
musket|6k7
muski|zn
muskrat|6s9
muslin|3ao
musnud|f7x
must|5tt
mustang|btd
muster|12i
musth|bfu
mutagen|dc
mutagenesi|2tg
mutant mutat|1mp
mute mutism|3n0
mutil|8cr
mutin|8f8
mutini|8f9
mutisia|2f4
mutual symbiosi|8g7
mutual|clb
muumuu|596
muzzl|10o
muzzler|gcz
myalgia myodynia|7yb
mycophagi|5eu
mydriasi|co1
mydriat|5af
myelatelia|4ko
myelinis myelin|79r
myelofibrosi|69u
myoclonu|43s
myofibril myofibrilla sarcostyl|69o
myoglobinuria|ev8
myogram|75y
myologi|bib
myonecrosi|adu
myosin|71p
myrmecophil|1mp
myrmecophyt|bmw
myrmidon|6j6
myrtl|bdj
mysoandri|7il
mysophilia|971
mystic|1n0
mystic|63m
mystifi puzzl puzzler|c2k
mystiqu|f3
myth|eig
mythologis mytholog|cua
mythologist|5zm
mytholog|4w
myxedema myxoedema|81h
naan|26h
nabob nawab|74g
nacel|5mo
nacr|dnw
nadir|aj
naif|8d5
nail|fqs
nail|
nailbrush|2at
nailer|gcz
nailhead|4jo
naiv naivet naiveti|ccw
naked nude nuditi|3n0
nakedwood|fhv
name|3ko
namepl|bni
namer|89y
name|2js
namesak|89y
nammad numdah|2pv
nan|757
nankeen|3ao
nanni nurs nursemaid|gc1 8r1
nanophthalmo|14
nanotechnolog|5o8
nap|bda
napalm|6vk
nape nucha scruff|1ao
naphtha|7yw 51x
naphthalen|7yw
napkin serviett|
naprapath|7kh
naprapathi|fht
naranjilla|2f4
narc|90e
narcolept|eou
narcot|5af
narcotraff|3hq
nari|aub
narrat narr stori tale|3rz
narrat storytel|e67
narrow|ej3
narrowboat|1yr
narrow|3o1
narrow|26n
nasal|3qi
nasalis nasal|10z
nasal|f9s
nasturtium|7n8
natatorium|bti
nation|bbx
nation|89y
nationalis nation|6q 5w2
nation patriot|9dj
nation|548
nationalist patriot|acc
nation|bbx
nationhood|ee1
nativ|ccw
nativist|bgl
natriuresi|ev8
natur|5e
naturalis natur|acq
natur|548
naturalist|bgl
natur|ccw
natur|ccw
natur|3z5
natur nudism|b8d
naturist nudist|8a2
naturopath|7kh
naturopathi|fht
nauch nautch|4fj
naumachia naumachi|e6p
nausea|ev8
nautilu|bjg
nave|eld
navig|ccw
navig pilotag pilot|
navig|72w
navvi peon|8vm
navi|6km
navi|1xt
nai|ae8
naysai|4ob
near|520
nearsid|es0
neb snout|akh
nebula|6mq
nebul|3ax
necessitarian|bgl
necess|adw
neckband|ekz
necker|9d9
neckerchief|8rd
necklac|9q
necklet|4jo
neckpiec|3at
neckti tie|ado
neckwear|6vc
necrobiosi|4ht
necrolog obit obituari|akx
necrom sorceri|9gi
necromania necrophilia necrophil|2hh
necrophagia necrophagi|5eu
necrosi|4ht
nectar|dgd
need|3n0
need want|5tt
needer wanter|89y
needl|6iv
needl|89i
needl|85u
needlebush|2f4
needlecraft needlework|44q
needlewood|2f4
needlework|9hw
nefari vile|5wc
negat|ee4
neg|4ob
neg|brb
negativ|ccw
neglect|89y
neglect|2p1
negoti talk|4zk
neighbor neighbour|89y
neighborhood|3iz
neighborli neighbourli|51a
nekton|1mp
nematod|gdj
nemertean nemertin|gdj
nemophila|7n8
neoclassic|11a 82q
neoclassicist|av
neocon neoconserv|3q2
neoconservat|3q1
neocortex neopallium|3yi
neodymium|9tk
neoliber|956
neoliber|958
neolith|fcd
neolog neologi|gcl
neon|ym
neonat newborn|19g
neophyt|bmw
neoplasm tumor tumour|83j
neotoni|ee1
nephelin nephelit|9xz
nephelinit|9xz
nephew|8t9
nephralgia|7yb
nephrectomi|y
nephrolith|2ip
nephrolog|9q5
nephron|flg
nephrotoxin|fej
nepot|4zg
neptunium|9tk
nerv nervu|
nerv|3n0
nerv|g9v
nest|
nestl|gfy
net|fh6
net veil|9t4
nettl|g6n
network|ew6
network|62q
neuralgia neuralgi|7yb
neurasthen|eou
neurectomi|y
neurilemma neurolemma|dn9
neurilemoma neurofibroma|aey
neuroanatomi|nm
neurobiologist|1s1
neurobiolog|1s2
neurogenesi|79r
neurohormon|5nd
neurolinguist|983
neurolinguist|984
neurologist|53y
neurolysin neurotoxin|fej
neuroma|aey
neurophysiolog|bib
neuropsychiatri|9q5
neuropsycholog psychophysiolog|c86
neuropteran neuropteron|8dp
neurosi neurotic psychoneurosi|6iy
neurosurgeon|d9y
neurot psychoneurot|eou
neuter|6x8
neutral|89y
neutralis|cja
neutral|brl
neutralist|av
neutral|aju
neutrophil|
neve|ane
newcom|104
newel|bvh
newmarket|3c5
new|d4
new tide|8bp
new|8bp
newsag newsdeal newsvendor|dpy
newsboi|4mo
newsbreak newsflash|2cp
newscast|agk 296
newslett newssheet|4j
newsman newsperson report|3it
newspap paper|c03
newspap|c8s
newspeak|9ko
newsprint|b34
newsroom|ebz
newsstand|ecs
newswoman|agq
newsworthi|8gb
newt|d63
nib|5n0
nibbler|1tp
niblick|8js
nice polit|9k3
nich|5mo
nickel|9tk
nickel|3ec
nicotin|bij c07
nidu|bqz
niec|8ta
nierembergia|7n8
nigella|6h7
nightbird nighthawk|8a2
nightcap|59h
nightcloth nightwear sleepwear|3at
nightdress nightgown nighti|980 ahe
nightingal|
nightlif|mf
nightmar|4vi
nightmar|58y
nightrid|du
nightshirt|ahe
nightwork|gcr
nihil|16l
nihil|548
nilgai nylghai nylghau|qz
nimbl|8fm
nimblewil|76a
nimbu|3ax
ninep|3ec
nineteen|8fd
nineteenth|chn
nineti|4ij
ninetieth|chn
ninja|9sn
ninon|3ao
ninth|chn
niobium|9tk
nirvana|1kl
nisu pain strive|15e
niter nitr saltpet saltpetr|ai5
nitrat|3ky
nitrid|3ky
nitrit|cfc
nitrobacterium|1b4
nitrocalcit|9xz
nitrogen|6vj
nitrogenas|5qh
nitroglycerin trinitroglycerin|ai5
nob toff|7iv
nobelium|enq
nobl nobleman|yy
nobless|eej
nobodi|3ig
noctambul sleepwalk somnambul|g2u
noctambulist sleepwalk somnambulist|dxr
noctiluca|4wt
noctuid|a5q
nocturn notturno|ast
nod|6z2
nod|882
noddl|25f
nog peg|
nois|e4f
noiseless|ce0
noisemak|4sq
noisi racketi|e4c
noma|foe
nomad|czl
nombril|9w8
nomenclatur terminolog|gcl
nomia|6y8
nomin|bhu
nominalist|bgl
nomin|vh
nomogram nomograph|cse
nonaccept turndown|cpp
nonaccomplish nonachiev|6q
nonachiev underachiev underperform|5ge
nonag|eej
nonagenarian|aqe
nonaggress|brl
nonattend|6q 5w2
nonattend|ap8
nonb|ee1
noncandid|br8
nonc|alh
nonchal unconcern|8kh
noncom|aph
noncombat|9j4
nondescript|89y
nondriv|ba6
none|7vp
nonequival|8an
nonev|5w2
nonfeas|4pz
nonfict|c5y
noninterfer nonintervent|brl
nonmemb|89y
nonmet|enq
nonoccurr|1z
nonparticip|89y
nonparticip|6q 5w2
nonpartisan nonpartizan|89y
nonpay nonremitt|63b
nonperson unperson|89y
nonprofit|90
nonprolifer|c0m
nonread|5ge
nonresid|89y
nonresist|6q 5w2
nonsmok|89y
nonstart|fqp
nonwork|89y
noos|fh6
noradrenalin norepinephrin|2sn c07
noreast northeast|eid
norethandrolon norethindron|
norm|46h
normalci normal|3n0
normalis normal|
northeast northeastward|4xf
northern|cpt
northland|9ah
northwest|g9z
nose|30j
noseband|ejc
nosed|4jf
nosewheel|g7t
nosh|3f1
nostalgia|9c0
nostoc|4cx
notari|6rt
notat|
notch|898
note|clz
note|akp
notebook|210
notepad|b0h
notepap|b34
noth|3u3
notic|q0
notic|15k
notic|11t
notic|1ml
notif present|
notion|3lw
notochord|e85
nougat|2l7
noumenon|3e6
noun|ens
nou|7be
nova|edm
novat|cry
novel|69x
novelett novella|ala
novelis novel|17e
novelist|174
novelti|aui
novici noviti|bda
now|alh
nowadai present|163
nowher|ano
now present|fa3
nozzl|
nuanc shade subtleti|862
nub nubbl|2cc
nubbin|bj8
nubbi tweedi|cg8
nucleas|5qh
nucleol nucleolu|au0
nucleon|bi9
nucleoprotein|c6p
nucleosynthesi|evz
nucleotid|5u1
nucleu|9w8
nude|b13
nudg|caw
nudnick nudnik|1vz
nugget|9e1
nullah|fur
nullifi|av
nullipara|gc1
number|lq
number|lr
numberpl|bni
numb|ev8
numeraci|64
numer|eup
numerologist|1n0
numerolog|4yn
numeros numer|am3
numismat numismatolog|12l
numismatist numismatologist|dp
nuncio|4x6
nunneri|3tv
nurs|2p0
nursel nursl|19g
nurser|89y
nurseri|1ky
nurs|15l
nurtur|15l
nurtur rear|fsf
nut|dgx
nut|1wh
nutat|aio
nutlet|amn
nutritionist|e6f
nutter wacko whacko|5f5
nylon rayon|ehc
nymph|4m4
nymph|8yz
nymphet|gc1
nympho nymphomaniac|4ls
nympholepsi|4ml
nympholept|fqp
oak|gc6
oak|fhv
oakum|69l
oar|85u
oarlock rowlock thole tholepin|7qq
oarsmanship|64
oasi|fez
oat|2vw
oath|3rz
obbligato obligato|a5v
obeah obi|4a5
obech|gc6
obedi|en2
obelisk|eld
object|5px
objectif|7c
object|6q
object protest|
object|ffs
oblat|6zo
obliqu|e61
obloqui opprobrium|4zz
oboist|8et
obscurant|brk
obscur|eda
obscur|di7
observ watch|9c6
observ|9pg
observatori|2c5
obsess|ag6
obsess|3lc
obsolesc|4lt
obstacl|4s8
obstacl|85e
obstreper|4l3
obstruent|3qi
obtrus|g0j
obvers|j9
occas|797
occas|ey
occiput|20i
occlus|
occult supernatur|
occult|4yn
occultist|89y
occup tenanc|ctm
occup occupi resid|4oh
occup|77
occup|66
ocean|g4z
oceanaut|gcz
oceanfront|6mi
oceanograph|dcu
ocellu|61t
ocelot|g9k
ocher|gfh
ochronosi|ev8
octamet|fxx
octan|7yw
octav|68v
octogenarian|aqe
octosyl|fxx
octroi|ez4
ocul|43l
oculist optometrist|e6f
odditi|5f6
odd|96z
od|bql
odist|bqn
odium|4zz
odon|8dp
odontalgia toothach|5b
odontoglossum|ata
odor odour smell|bl
odynophagia|7yb
odyssei|8og
oenomel|1pl
oeuvr|awu
offbeat|1kj
offenc offens|77
offend wrongdoer|89y
offens|1me
offens umbrag|ol
offens|5we
offer|6q
offer|3rz
offer offeror|1o4
offic|5tw
officehold offic|6rt
offic|9j4
offici|8r
officialdom|91
officiales|em3
offici|393
offici refere|4iw
of|6sr
offprint separ|10w
offshoot outgrowth|3pv
offsid|5sw
offspr progeni|cpy
offspr|3pv
ogler|9c8
ohmag|85d
ohmmet|9u5
oil|9fy
oil|b0y
oilcan|2ks
oilcloth|3ao
oiler|gcz
oilman|2fc
oilpap|b34
oilrig|cxz
oilse|dgx
oilskin slicker|cgr
oilstov|7l6
ointment salv unguent|4b0
okai okeh okei|402
okra|dh2
ola olla|b34
old|b72
oldi|e3i
old|d4
oldster|a0
oldtim veteran|5zm
oleand|bmw
oleast|2f4
oligarch|d3e
oligopoli|9lt
oliguria|ev8
oliv|6qp
olivenit|9xz
olivin|9xz
olm|d63
ologi|4yn
omasum psalterium|eht
ombudsman|8iz
omega|7gv
omelet omelett|503
omen portent prognost|16p
omerta|3de
omicron|75z
omiss|5sw
omiss|52v
omnipot|ee1
omnipres ubiquit ubiqu|bzn
omnisci|ee1
omophagia|5eu
oncidium|ata
oncologist|53y
oncolog|9q5
oncom onset|edw
on|fra
on|82d
onion|2c7
onlook|9c8
onomatomania|3l9
onrush|d42
onslaught|fk5
ontolog|zv
onychosi|4zl
oophorectomi ovariectomi|y
oophorosalpingectomi|y
oospor|e9m
ooz seepag|6h4
opal|9xz
open|y9
open outdoor|60v
open|edw
open|2vz
open|2xq
open|e5b
openwork|gcs
opep|fhv
opera|37w
operago|6pm
oper|70
oper|5n6
oper|77
oper|fg1
oper|dd
oper|6rq
operetta|23d
ophidian serpent snake|4u4
ophthalmectomi|y
ophthalmologist|53y
ophthalmolog|9q5
ophthalmoscopi|5wo
opinion sentiment|1mw
opinion|3rz
opisthotono|43s
opium|abx
oppon opposit|3s5
opportun pat|3tt
opportun|dhs
opposit|cpt
opposit resist|6z
opposit|
oppress|be1
oppress|d5b
opsin|c6p
opsonin|rn
opsonis opson|78
optician|gcz
optic|bi9
optimis optim|86p
optim|7to
optimist|89y
optimum|73v
optometri|fts
opu piec|a9a
orach|7n8
oracl prophesi prophet vaticin|53j
oral viva|5wn
orang|36s
orang|3g2
orang|
orangeri|bmy 70y
orangewood|gc6
orat|at4
orat rhetorician speechifi speechmak|e67
oratori|81
orbit|8lu
orbit satellit|5sb
orchestra|au3
orchestr|ast
orchestr|zx
orchid|6h7
orchidalgia|7yb
orchidectomi orchiectomi|y
orchi|ata
ordain|350
ordeal|5zh
order|1q9
order|9gw
order|ee1
order|zu
order|2gb
order|77
orderli|15h e2n
ordin|am4
ordin regul|bzi
ordinand|393
ordinari|ccw
ordinari|8oo
ordinari|ee1
ordin|3vd
ordin|eej
ordnanc|z4
or|9xz
oreo|1tb
organ|bj8
organ|d8
organel|aty
organ|68p
organist|8et
organ|79k
organon|9ua
organ|9pi
organza|3ao
orgi|cz4
orientalist|e6f
orient|9ag
orient|15t
orific porta|b6q
oriflamm|euq
origami|10n
origanum|7n8
origin root sourc|bqz
origin|44q
origin|1mw
origin|u
origin|ccw
orison prayer|11t
orlop|4j4
ormolu|264
ornament|bmw
ornament|b8d
ornament|ee1
orographi orolog|6ye
orphan|31g
orphanag orphanhood|ee1
orpiment|9xz
orrisroot|d12
orthicon|fla
orthodontist|4oq
orthodoxi|ccw
orthoepi|e6x
orthographi|
orthopaedist orthopedist|53y
orthophosph phosphat|d6s
orthopteran orthopteron|8dp
orthopt|fht
orthoptist|53y
oryx pasang|qz
oscheocel oscheocoel|9e0
oscil|
oscil|g5q
oscillogram|cm2
oscillograph|cm1
oscilloscop|5sb
oscit|5ac 5br
oscul|3p7
osmium|9tk
osmosi|4vm
osprei|7iz
ossuari|cl1
ostentati pompos pompous pretenti splashi|8ak
osteoarthr|10u
osteoclasi|fht
osteolog|nm
osteopath osteopathist|7kh
osteopathi|fht
osteoporosi|fqt
ostiariu ostiari|393
ostinato|bhv
ostiol|bu7
ostrich|89y
other|4va
othonna|2f4
otolaryngologist otorhinolaryngologist rhinolaryngologist|53y
otolaryngolog otorhinolaryngolog rhinolaryngolog|9q5
otologist|53y
otolog|9q5
otter|6s9
otterhound|7vn
oust|60l
out|63b
outback|2f5
outbreak|7gv
outbuild|2c5
outburst|7gv
outcast|89y
outcom result|7gv
outcrop|czs
outdoorsman|89y
outercours|dlm
outerwear overcloth|3at
outfal|5yh
outfield|fez
outfield|6a7
outfit|fr9
outfit|w7
outfit|za
outlai spend|4lo
outlet|5tw
outlier|aoa
outlin preci synopsi|epo
outlin|bmi
outpati|b81
outport|bud
outpost outstat|bvf
outpost|3fz
outpost|bvg
outpour|6mi
output|c3a
output yield|8ah
output|dsq
outrag|48f
outreach|cj7
outrid|1zb
outsid|eja
outsiz|c5c
outskirt|dgh
outsol|e2q
outstrok|el3
outtak|dbg
outthrust|aw9
outturn|c3a
ouzo|224
ovat|44z
oven|
over|53n
overachiev|4c
overachiev|5ge
overact|78
overal|3at
overanxieti|td
overapprais overestim overvalu|5u3
overburden|8xc
overcharg|3z6
overco|3c8
overdraft|57u
overdr|70
over|dul
overemphasi|5lq
overexert|5h2
overexploit overus overutilis overutil|5zu
overfeed|67c
overflight|6fz
overgar|6vc
overhang|eld
overhaul|9ho
overhead|4yf
overh|7la
overkil|2md
overlap|csd
overlai overlay sheath|c6g
overlip|98j
overload|2e4
overlook|bm0
overlordship|1oy
overmantel|dnu
overmuch superabund|2t
overnight|39i
overpay|b8z
overplu plethora superflu|5x1
overpopul|bu1
overprint surprint|c1w
overr overreckon|w5
overreact|cjc
overrefin twist|
overrid|4sq
overs superintend|erd
oversensit|dj0
oversho|
oversimplif|5jw
overskirt|dwo
overspil|a71
overstat|4iv
overstrain|eiy
overthrow|5na
overtim|bda
overtoler|bdv
overton|862
overtur|a9a
overtur prelud|87f
overtur|c3o
overview|epo
overwork|8vl
ovipositor|aty
owl|ci0
owlet|ayy
owner proprietor|2fc
owner possessor|89y
ownership|cpt
ownership possess|77
oxalacet oxaloacet|d6s
oxal|d6s
oxali sorrel|7n8
oxbow|5ed
oxcart|2qc
oxidas|5qh
oxid oxidis|cja
oxid|3ky
oxidoreductas|5qh
oxidoreduct redox|cja
oxtail|exa
oxyacetylen|a10
oxyacid|5n
oxygen|6vj
oxyhaemoglobin oxyhemoglobin|7dk
oxymoron|fjw
oxytoc|9q4
oxytocin|5nd
oxyton|gcl
oyabun|erd
oyster|
ozaena ozena|4zl
ozocerit ozokerit|9xz
ozon|6vj
ozonid|3ky
ozonospher|90l
pace|c5c
pacemak pacesett|5y1
pacha pasha|17c
pachinko|bkd
pachouli patchouli|2f4
pachuco|9k
pachycheilia|14
pachyten|bfu
pacif|uw
pacific pacif passiv|548
pace tempo|
pace|g2u
pack|4w
pack|b08
packag parcel|3rn
packag|2f9
pack wad|9o0
pack|5mn
packinghous|2c5
packrat|dp
packsaddl|d53
packthread|eks
pact treati|ec
pad|b34
padauk padouk|fhv
paddlewheel|g7t
paddock|bat
padlock|9aj
paediatrician pediatrician pediatrist|53y
paediatr pediatr pedolog|9q5
paella|503
paeoni peoni|6h7
page|dno
pageant|77
pageantri|2vz
pageboi|41s
page|fu8
pagoda|f2a
pain|67i
pain|e3a
paint|3c8 3g9
paintbal|2n7
paintbox|24g
paintbrush|2at ve
painter|116
paint pictur|10m
paint|10n
paint|vd
pair|dku
pair|12i
paislei|3ao
pajama pyjama|fkd
palac|17a
palaeobiolog paleobiolog|1s2
palaeogeolog paleogeolog|6ye
palaeopatholog paleopatholog|xd b7y
palaestra palestra|fez
palat|es1
palatopharyngoplasti uvulopalatopharyngoplasti|
pale|9ds
paleograph paleographist|xc
paleolith|fcd
palett pallet|k8
palfrei|a6f
palindrom|gcl
pale|681
palingenesi recapitul|79r
palisad|6mz
pall|vr
palladium|9tk
pallasit|9u1
pallbear|782
palliat|cn4
palmatur|14
palomino|7uf
palooka stumblebum|24l
paloverd|2f4
palpabl tangibl|3xq
palpat|5wo
palpit|ev8
palsgrav|aif
paltri sorri|gdv
pamphlet tract|fhs
pamphlet|174
pan|3uv
panatela panetela panetella|35e
panchayat panchayet punchayet|3zq
pancreatectomi|y
pancreatin|617
pandar pander pimp procur|ap8
pandem|5r2
pandicul|eke gfc
pane|
panel|10o
panel|b2f
panelist panellist|46k
panfish|6d5
pang stab twing|67i
panhandl|1m1
panic scare|td
pannier|1bn
panopli|zy
panopticon|eld
panorama scene view vista|bca
pansexu|89y
pansi|fzt
pant|air
pantheist|1n0
pantheon|4w
pant|27f
panto|b2x
pantomim|6s
pantothen|5n
panzer|eye
pap|59p
papaci pontif|17a
papaia papaya pawpaw|
papain|5qh
paper|9o0
paper|5tq
paperback softback|210
paperboard posterboard|2ob
paperboi|4mo
paperclip|39x
paper|115
paperhang paper|vd
paperknif|8u5
papermak|43l
paperweight|10o
paperwork|gcr
papilledema|5a6
papoos pappoos|19g
papooseroot squawroot|2f4
papul|7oo
papyru|b34
par|dd6
parachut|4qk
paracosm|63k
parad|4w
parad|eog
paradiddl|e4f
paradigm|8bi
paradox|3sw
paraesthesia paresthesia|ev8
paraffin|g5v
paragon|826
paragraph|geg
paragraph|174
parakeet paraquet paroquet parrakeet parroket parroquet|b5n
paralanguag|3iq
parallel|9ah
parallel|du4
paramagnet|9gq
paramagnet|9gs
paramecia paramecium|35i
paramet|3qu
paramet|62w
paramilitari|6km
paramountci|55s
parang|8u5
paranoiac paranoid|c7z
parapet|g30
paraphras paraphrasi|
parapodium|uz
parapraxi slip|5sw
paraprofession|13a
parapsychologist|c85
parapsycholog|3iq
parasail|353
parasit|1mp
parasit|8g7
parasol|dlz
parathormon|5nd
paratroop|e2n
paratroop|8b0
parcel|i7
parcel|53o
parchment|b34
pardon|6z
paregor|9q4
parenchyma|fao
parent|c1h
parentag parenthood|9ok
parget|bn9
parhelion sundog|4ft
pari|ejm
parimutuel|g2h
pare shave|6ob
parish|3iz
parishion|34z
parisolog|k6
park parkland|fez
park|a70
parkwai|cze
parlai|g2h
parlei|aed
parliament|930
parlor parlour|d0w
parlor|d0w
parlormaid parlourmaid|7w6
parol|c4m
parole|460
paronomasia pun wordplai|6ro
paronychia|8b2
paronym|gcl
paroxyton|gcl
parquet|6gq
parqueteri parquetri|4jo
parricid|98t
parrot|1sl
parslei|7n8
parsnip|d12
parsonag rectori vicarag|ctl
part|ane
partak sharer|b5w
parterr|6v5
parthenot|2ug
partial|4q4
particip|13e
participi participl|fxf
particl|
particular specif|62t
particular|2v5
particular|ccw
particul|9o0
part|4ow
partisanship|87x
partit|eld
partit|ckg
partitionist|av
partit|gcl
partnership|2f8
part|5qe
partsong|e3i
parti|au3
parti|12i
parti|1dt
parvi|424
pa|efg
paseo walkwai|b7u
pass walk|4c
pass|91t
pass|bnv
passado|f82
passag transit|2xq
passag|dgf
passag|10o
passagewai|b6o
passagewai|
passementeri trim|9q
passeng|fhe
passer passerbi|ba6
passerin|1sl
pass|4hs
passion|67i
passion|5ll
passionflow|fzk
passiv|8ao
passkei|8ro
passport|bdt
past yesteryear|163
past|bda
pasta|503
past|3ku
pasteboard|2ob
pastel|3g2
paster|gd3
pastern|20i
pastim|53b
past|fa3
pastor|392
pastorship|1oy
pastrami|1lk
pastri|571
pat tap|e4f
patch plot|fez
patch|bj6 3ao
patchboard plugboard switchboard|2va
patchcord|gav
patch|6du
patchwork|1mw
patent|54a
patente|111
pater|1m0
paterfamilia|9j3
patern|15t
patern|ee1
path|6z
path|10o
pathfind|5zm
pathogen|9vh
pathogenesi|
patholog|1sd
patho|ccw
pathwai|
patient|eou
patina|3c8
patio terrac|eld
patka|db3
patriarch|8pp
patriarchi|ew6
patrician|a0
patrist patrolog|geh
patrol|g4v
patro patronn|e9f
patronym|abb
patter spiel|3ip
pattern practic|77
pattern|4jo
patternmak|9hw
patti|503
pauciti|db2
paus|8hn
paus|6q
pavag|ezv
pavement|
pavement pave|10o
pavement sidewalk|b6h
pavior paviour|9fl
pavi pavis|2bc
pavonia|2f4
paw|
pawnshop|dpu
pax|77o
payback|c2q
paycheck|2zl
paydai|4gr
paye|cla
paygrad|chn
payment|3z6
paynim|6xz
payoff|b8z
payola|27x
paysheet|lp
pct percent percentag|c5j
pea|fwe
peac|ati
peac|3ml
peacekeep|e2n
peacekeep|77
peacetim|bda
peachwood|fhv
peacoat|8m5
peacock|b9e
peafowl|bfx
peak|97g
peal roll|e4f
pean|7zq
peanut|dh2
peanut|lp
pear|bt3
pearl|8n8
pearli|fci
peasant|8vm
peasanthood|1oy
peasantri|37s
peavei peavi|94j
peba|z3
pebbl|czs
pecan|gc6
peccadillo|9za
peckerwood woodpeck|1sl
pec pector pectorali|a92
pectin|2un
peculiar|2yi
pedagog pedagogi|9ua
pedal|aks
pedal|cxn
pedantri|64t
peddl vend vendit|9lw
pedesi|a5z
pedest stand|4sq
pedestrian|fhe
pedicur|15l
pediment|6sw
pedodontist|4oq
pedwood|3x3
pee piddl piss urin weewe|5xk
peek|9c6
peen|b5r
peeper voyeur|9c8
peepshow|5ya
peepul pipal pipul|fhv
peev|7xr
pegboard|6uc
pegleg|3y2
pel pixel|3kp
pelag|7e7
peliss|2mm
pellitori|7n8
pelt|djq
peludo poyou|z3
pelvimetri|9pg
pemican pemmican|9pi
pen|85u
pen|5mo
penalis penal penalti punish|
penalti|b8z
penalti|4xy
penanc penit repent|3ld
penanc|d4x
penchant prefer tast|971
pencil|85u
pendulum|un
peneplain peneplan|2xe
penetr pervious|ccw
penetralium|8du
penetr|159
penetr|5q0
penetr|8gm
penicillamin|9q4
penicillinas|5qh
peninsula|5ed
penlight|6ey
penman scribbler|8of
pennant|45
pennon waft|6e1
pennycress|g6n
pennyworth|gds
penpush|399
pension|b8z
pensionari pension|1o6
penstock sluiceg|cp5
pentamet|fxx
pentamethylenetetrazol pentylenetetrazol|9q4
pentathlet|14r
penthous|tk
pentimento|b13
pentlandit|9xz
pentobarbit|1fj
pentod|fla
pentoxifyllin|5af
penult penultima penultim|euk
penumbra|dm2
peonag|emp
peopl|79k
peopl|bbx
pep peppi|eaa
peperomia|7n8
peplo peplu|6vc
pepperoni|d9q
pepsin|5qh
pepsinogen|5qh
peptidas proteas proteinas|5qh
peradventur|56y
perambul|g2w
percal|3ao
percentag share|12x
percept|csd
percept|c5c
percept|3lz
percept|
perch|4sq
percher|89y
perchlor|d6s
perchlorid|32u
perchloromethan tetrachloromethan|51x f4e
percol|3dz
percuss|77
percuss|2ex
percussionist|8et
percussor plessor plexor|7fd
perdur|bdo
peregrin|fhc
peregrin|63x
perenni|bmw
perestroika|brl
perfect|f2v
perfect|gcz
perfect|2me
perfection|51a
perfectionist|3lb
perfidi treacheri|50l
perfor|7qv
perform|
perform|4nt
perform|5pq
perfum|fbh
perfum|9hw
perfumeri|bd3
peri|6b3
pericarp|42f
peridium|42f
perigon|os
period|lr
period|c8p
periodontist|4oq
periodont|4zl
peripeteia peripetia peripeti|es8
peripher|5sb
perish|1uc
peristalsi vermicul|78
periwig peruk|g9g
periwinkl|enh
perjur|953
perjuri|8bw
perk perquisit|1o7
permafrost|8xc
perman|5ci
perman|3ea
permangan|d6s
permeabl|bu9
permeat pervas suffus|4vm
permiss|3rz
permiss permit|5m3
permiss toler|51a
permut replac substitut switch|fvr
peror|at2
perpetr|45y
perpetu sempitern|bdo
perplex|3of
persecut|2u
persecutor torment tormentor|
persever|87x
persiflag|1a1
persist|5cd
person|be8
personag|89y
person|163
person|2u8
personalti|1nj
person|6s
personhood|82h
personif|89y
perspect posit view|aua
perspect|ut
perspicu|37o
perspir sudor sweat|dgd
perspir|89y
persuas suasion|3ip
persuas|bx2
pertussi|4zl
perus studi|cjm
pervers|4bx
pessari|3so
pessim|4r7
pessimist|570
pesticid|30e
pestl|9fl
pesto|d9j
pet|p8
petal|6iv
petcock|cp5
petechia|2an
petfood|678
petiolul|efc
petit|c5c
petit request|3rz
petition request suppliant|va
petrissag|9mz
petrolatum|a10
pettifogg shyster|ap8
pettish snappish surli temper|51a
petti|8yq
petunia|6h7
pew|1nt
pewit|df8
phacelia scorpionwe|6h7
phaeochromocytoma pheochromocytoma|aey
phaeton|17f
phagocyt|2ug
phagocytosi|78
phaiu|ata
phalanx|20i
phalanx|481
phalsa|2f4
phaneromania|2hh
phantasmagoria|csd
phantom|83p
pharma|3je
pharmaceut|9q4
pharmaceut pharmaci|9q5
pharmacologist|uj
pharmacolog|9q5
pharmacopoeia|4w
pharynx throat|2ty
phase stage|bda
phasianid|6ts
phasmid|8dp
pheasant|bfv
phellem|1fz
phenobarbit phenobarbiton|1fj
phenomenolog|548
phenomenon|
phenomenon|j6
phenothiazin thiodiphenylamin|
phenotyp|3kt
pheresi|4ts
pheromon|dgd
phi|75z
philadelphu|2f4
philander womanis woman|4i6 9j3
philanthropi|eu
philatelist|dp
philat|12l
philharmon symphoni|at7
philhellen philhellenist|98
philhellen|96
philipp tirad|4ok 4j9
philogyni|96
philologist philologu|7x9
philolog|11a
philomath|21f
philosoph|21f
philosoph|606
philosophi|11a
phimosi|14
phlebothrombosi|f7v
phlebotomist|gcz
phlebotomu|4zl
phlogiston|enq
phlox|7n8
phonat vocalis vocal voic vox|3iq
phone telephon|5sb
phonebook|4xq
phonem|
phonem phonolog|984
phoner telephon|e67
phonetician|983
phonet|5y
phonogram|eup
phonograph|9fl
phonologist|983
phosgen|6vj
phosphatas|5qh
phosphin|6vj ber
phosphoprotein|c6p
phosphoresc|6hm
phosphoru|enq
photalgia|7yb
photo photograph|cse
photocathod|2t3
photocel|fg9 4rz
photochemistri|30h
photocopi|bhc 3vy
photoelectr|5it
photoelectron|5j9
photographi|bj3
photojourn|8oe
photojournalist|8of
photometri|9pg
photomicrograph|bhc
photomontag|3ev
photomosa|bhc
photon|22t
photopig|bjm
photosensit radiosensit|dj1
photospher|es1
phrase|3r6
phrase|ast
phraseolog word|em3
phrase|79m
phrontisteri|5tw
phthisi|fle
phycobilin|bjm
phycocyanin|bjm
phycoerythrin|bjm
phylacteri tefillin|cqs
phyle|fie
phylum|79k
physiatr physiotherapi|f5m
physic|51a
physicist|dcu
physic|dcs
physiologist|1s1
physiolog|1s2
physiotherapist|7kh
physostegia|7n8
phytochem|30e
phytochemist|30g
phytolog|1s2
phytoplankton|bmw
phytotherapi|f5m
phytotoxin|fej
pia|7n8
pianism|bd0
pianist|8et
piano pianofort|
piazza plaza|fez
picador|2cr 5s4
picaninni piccaninni pickaninni|31g
piccolo|6hu
pichi|2f4
pick take|6z
pickl|
pickup|a69
pickup|g46
pickup|3y2
picnic|7qx
pictori|bdb
pictur|83v
pictur|dvj
picturesqu|60j
pictur|77
piculet|b9v
pidgin|8y6
piec|b5r
piec|8lt
piec|
piecework|5m0
pieplant rhubarb|fwe
pier wharf|bno
pieta|cse
pieti pious|cy6
piezoelectr|5it
pig|
pigboat submarin|g49
pigeon|6ts
pigeonhol|2ss
piggeri|659
piggyback|2qa
pigman swineherd|5ab
pigment|3g9
pigpen pigsti|bat
pigskin|91p
pigstick|7y2
pigswil pigwash slop swill|678
pigtail|25a
pikestaff|ec0
pilaf pilaff pilau pilaw|503
pilchard sardin|
pilewort|6h7
pilferag|8yq
pilfer snitcher|eer
pilgrim|8oh
pilgrimag|8og
pile spile stilt|
pill|f6k
pill|56l
pillag plunder|ds
pillar|c1s
pillion|dfs
pillow|4c1
pilot|bc
pilothous wheelhous|3jl
pimpernel|7n8
pin|9q
pinafor pinni|596
pinata|bod
pinbal|6ua
pincer tweezer|fcd
pinch|4vi
pine|
pine|gc6
pinealoma|aey
pineappl|7n8
pinfold|bat
pine|9c0
pinion|3e8
pinit|9xz
pink|3g2
pinki|6bn
pink|bko
pinnac|1yr
pinnacl|e8e
pinner|2mb
pin|c4m
pinocytosi|78
pinon pinyon|bkg
pinpoint|8ee
pinpoint speck|4ft
pinprick|q1
pinstrip|ep8
pintail|5b9
pinto|7uf
piolet|18z
pioneer|3fx
pipag|677
pipe|fl9
pipe|fl9
pipeclai|38g
pipe|3wd
pipsissewa|7n8
piquanc piquant tang tangi|
piqu|3ao
piquet|2os
pirat plagiaris plagiarist plagiar|eer
pirouett|fnv
pisser urin|89y
pistol|e2n
pitch|c5c
pitch|f7y
pitchfork|fcd
pitch|6z
pitch|a60
pitchman|d6a
pitfal|4vh
pithead|5pz
piton|e7z
pitprop|c53
pittanc|b8z
piti|9zo
pix pyx|24g
pixi pyxi|2f4
pizza|503
pizzeria|dpu
pizzicato|a9a
placard poster post|dsp
place spot|bqz
place|
place|3e6
placebo|9q4
placehold procur proxi|dd
placekick|8s9
placeman placeseek|vf
placement|cpt
placement|3rk
placent|78
plage|1jh
plagiar|geg
plaid tartan|3ao
plainclothesman|4ry
plain|cab
plainsman|4oh
plaint|ho
plaiter|gcz
plan program|825
planat|5sq
planchet|50g
plane|dmt
planer|9fl fcd
planet|
planetarium|2c5
planetoid|
plangenc reson reverber sonor vibranc|f9s
plank|9ds
plankton|1mp
plan|bz6
plan|4qv
plant work|eld
plant|1mp
plantain|7n8
plantat|6b
planter|65a
plant|9ag
plantlet|bmw
plaqu|4ft
plaqu|a4c
plash splash|air
plasm|c72
plasmacyt|9ez
plasmacytoma|aey
plasmodium|4e0
plaster|a10
plaster|gcz
plasterwork|es0
plastic|e2y
plastid|75t
plastron|dp3
plat|9ku
platan|fhv
plate|1bp
plate|10o
plate|83s
platelay tracklay|8vm
platelet thrombocyt|c72
platen|ewi
plater|gcz
platform|es0
platform|54a
plate|3c8
platinum|9tk
platoon|eau
platyrrhin platyrrhinian|a3b
plai|
plai|bmi
playback|cs2
playbook|akt
playbox|24g
playdai playtim|935
player|3s5
playfellow playmat|3j9
playgoer theatergo theatrego|9c8
playground|y9
playhous|bod
plai|bd1
playlet|58d
playlist|98y
playmak|bo0
playoff|3jx
playpen|5mo
playscript script|geg
playsuit|6z5
playth toi|10o
plea|uq
plead|ee4
pleasant|bok
pleasantri|53b
pleaser|5pq
pleas|76f
pleasur|67i
pleat|44o
pleb plebeian|3ig
plebiscit|g1x
plecopteran stonefli|8dp
plectron plectrum|4sq
pledge|a0
pledger|a0
plenipotentiari|4x6
plenitud plenteous plenti plentitud|2t
plenum|9ql
pleopod swimmeret|uz
plessimet pleximet|bni
plethodont|d63
pleurocarp|a5l
pleurodont|p8
pleuropneumonia|bqb
pleuroth|ata
plexu rete|
plier plyer|gcz
plier plyer|fcd 94j
plight predica quandari|4vi
plod|g2u
plonk|fzo
plop|air
plot|dbp
plot|eig
plotter schemer|3tf
ploughboi plowboi|24p
plough plow|f9i
ploughland plowland tillag|8xc
ploughman plower plowman|65c
ploughshar plowshar|
plow|fcd
plug stoppl|85e
plugger promot|8y
plughol|7qv
plum|
plumber|115
plumberi plumb|43l
plumb|62q
plumbism saturn|83j
plume|dmt
plump|air
plumul|579
plung|eu0
plunger|ae 6u6
plunk|e4f
plunker|7q5
pluperfect|bct
plural|4qn
pluralis plural|8bi
plural|ew6
pluralist|350
plural|ee1
plush|3ao
plutonium|enq
pluviomet udomet|6t4
ply|ej7
pneumat|9po
pneumatophor|d12
pneumocytosi|bqb
pneumonectomi|y
pneumonia|4zl
pneumothorax|14
poach|3us
pochard|5b9
pocket|bws
pocketcomb|3gq
pocketknif|8u5
pockmark|35b
podalgia|7yb
podsol podzol|4xs
poem|geg
poesi poetri vers|em3
poet|174
poetess|bqn
poetic|11a
poetis poetiz rhymer rhymest versifi|174
pogei pogi|g79
pogonia|ata
pogonip|6il
pogonophoran|gdj
pogrom|be1
poi|503
poilu|e2n
point|3kn
point|9ah
point|862
pointil|1z8
pointillist|b12
pois|fr7
poison toxic|
poison|4rm
poison|8sj
pokewe|7n8
pol politician politico|910
polaris polar|3n0
polar|ase
polar|ase
polder|8xc
pole|d02
pole|as7
poleax|18z
polem polemicist polemist|174
polemonium|7n8
policeman|90e
policewoman|bri
polici|bmi
polici|ckg
policyhold|39i
polio poliomyel|
polish refin|6fh
polish|9fl fcd
polish shine|gcr
politburo|3hz
politician|910
polit|cpt
polit|dcs
polit|c3j
politi|ati
polka|a9a
poll|8dh
pollard|fhv
pollen|e9m
pollex thumb|6bn
pollin|8dp
pollinium|bs0
polliwog pollywog tadpol|8yz
poll|buz
pollucit|9xz
pollut|g4n
pollut|86v
polonais|596
polonium|9tk
polybuten polybutylen|2fr
polychrom|gcs
polydipsia|f6v
polyelectrolyt|5j2
polyethylen polythen|bsl
polygamist|9nx
polygami|9m9
polyglot|89y
polymastigot|6e2
polymath|c9t
polym|3ky
polymeras|5qh
polymeris polymer|
polymorph|1mp
polymyos|8bg
polynya|g4z
polyphon|75z
polyphoni|a9a
polyphosph|d6s
polyploid|1mp
polyploidi|ee1
polypropen polypropylen|bnc
polysem|gcl
polysemi|k7
polysyl|gcl
polytechn|f0o
polytetrafluoroethylen|bnc
polyton|a9a
pome|6qp
pommel|78f
ponc|9j3
poncho|axt
pond|8wj
ponderosa|bkg
ponge|3ao
pontifex|c0z
pontiff pope|910
pontoon|1fs
poni|7uf
poni|1ee
ponycart|2qc
ponytail|3ea
poodl|54m
pool|10o
pooler|b5s
poolroom|d0w
poon|gc6
poor|bbx
poorhous|5tw
popcorn|3wz
poperi|b8d
popgun|bod
popinjai|5hk
poplar|gc6
poplin|3ao
pop|e4f
poppi|6h7
populac public|bbx
popularis popular|4l
popular|a9a
popular|ccw
popul|bbx
popul|79k
popul|548
populist|av
porc pork|9pi
porch|eld
pore|e56
pore|5bb
porker|bjf
poros porous|3qb
porphyrin|bjm
porridg|503
porring|24c
port|bqz
port|fzo
portabl|fo2
portag|3z6
portal|5pz
portculli|6w1
porter|8vm
porterag|3z6
porterhous|1lp
portfolio|3rn
porthol|ga4
portico|bu5
portier|4bs
portrait portraitur portray|2yh
portrait|83c
portray|6s
portulaca|6h7
portwatch|g4v
poser poseur|5hk
poseus|buv
pose sit|a60
posit postul|c5n
posit|bqz
posit|bqz
posit|8o
posit|brb
positiv|5lu
positivist rationalist|89y
poss|3qs
posseman|9j3
possess|cpt
possess|777
posset|59h
possibl|5yz
possibl|1mo
possibl|j9
possibl|bvc
possum|9tx
post|buz
post|62q
post|
postag|3z6
postbag|1bn
postcard|2o9
postcod|3df
postdiluvian|1mp
posterior|cpt
postern|6w1
postfix suffix|5n9
postgradu|3fc
posthol|7qv
posthous|166
postilion postillion|5s4
postmark|9lp
postmast|5lz
postmortem|4zk
postposit|8ls
postscript|px
postul|bf2
postul predic|4ja
postul|393
postur|c5c
postur|89y
pot|3uv
potag|e4l
potash|7ze
potassium|9tk
potbelli tummi|1ne
potboil|geg
potboi potman|5ly
potent|d3e
potenti|bvb
potenti|evs
potentiomet|8er
potherb|fwe
pothol spelaeologist speleologist spelunk|600
pothook|38c
pothous pub saloon taphous|ezs
pothunt|xc
potion|1pl
potlatch|2vz 68z
potluck|9p5
potpi|503
potsherd|6oc
potshot|dps
potter putter|4go
pottl|bw4
pouch|1bn
poudrin|498
poulett|d9j
poulter poultryman|9sq
pounc|23k
poundag|3z6
pound throb|1ki
powder pulveris pulver|e2y
powder|89y
powderi|dzs
power|ccw
power|
practic|ftu
practic|ftu
practic|78w
practician practition|c3k
praenomen|6l9
praesidium presidium|3hz
praetor pretor|8oo
praetorium pretorium|f31
praetorship|1oy
pragmat|984
pragmatist|ck1
prairi|76d
praisworthi|gdt
pralin|2l7
pranc strut|g2u
prancer|a6f
prang|443
praseodymium|9tk
pratfal|641
prattler|e67
praxi|5gq
prayer|gdo
prayerbook|20z
preacher sermonis sermon|393
preach sermon|81
preambl|8i4
prearrang|zt
precaut safeguard|9pf
preced prioriti|eej
preced|5wq
preced|906
precentorship|1oy
precept|bzi
preceptor|8eo
preceptorship|1oy
precess|ee1
precinct|52m
precipic|39k
precipit sudden|7ib
precipit|de
precipit|e2y
precipitin|rn
precipit steep|dyl
precis|5wl
precoci precoc|8fm
preconcept|as7
precursor|9o0
predecessor|6lg
predestin|4rh
predic|3r6
predict|2w7
predilect prefer|87x
predisposit|esm
prednison|728
predomin prepot|11f
preexist|1mo
prefab|eld
prefabr|9ko
prefer|c4o
prefigur|5wr
preform|f5h
pregnanediol|3ky
prehens|77
prehensor|974
prehistori|bda
prejudg|8or
prelaci prelatur|392
premier|csf
premier|bd0
premiership|1oy
premis|dvh
premium|b8z
preoccup|
preoccup|825
prepar readi|77
prepared readi|ee1
prepay|4lo
preponder|bx2
preposit|gcl
prepossess|3n0
prepuberti|bda
prerequisit requir|5cs
prerog privileg|cy4
presag|1z5
presbyteri|2c5
preschool|5tv
prescript rule|8el
prescript|8el
prescript|9q4
prescriptiv|548
preseason|dfl
presenc|1mo
presenc|9ad
present|6zn
present|2w1
present|3iq
present|548
presentist|f5c
preserv|c6f
preserv|3ky
preserv|yd
preserv refinish renov restor|gcz
presid|88s
presid|5xv
presid|csf
presidentship|1oy
presidio|6mu
press|9qb
press|9fl
press|caw
pressman printer|gcz
pressor vasoconstrict vasoconstrictor|dc
pressur|
pressur|6kj
prestidigit|92s
prestig prestigi|eda
pretenc pretens|frj
pretend|c0e
pretend pretens|
preterist|f5c
preterit|f2v
pretext|51o
pretrial|3no
pretzel|43b
preval|ccw
prevent prophylact|4b0
prevent|8ge
preview prevu|ak
previs|g0k
prexi|93
prei quarri target|fz3
prei|p8
price|fv3
price term|3z6
price|5vp
pricket|e7z
pride|67i
pride|d9c
pride|ffs
priest|393
priest|910
priestcraft|8i1
priestess|c0z
priesthood|c3i
priggish|3y1
primaci|75h
primal|c5c
primari|5in
primari|66s
primateship|1oy
prime|am4
primer|dcc
prime|bz6
primipara|a5r
primit|89y
prim pruderi prudish|a1q
primo|9rb
primogenitor progenitor|nq
primros primula|7n8
primu|1td
princ|yy
princedom|chn
princel|c1k
princewood|fhv
princip|4ig
princip|5gi
princip|55f
principalship|1oy
principl|6xc
principl|826
principl|908
print|3iq
print|10m
print|2f9
printmak|116
printmak|10n
printout|aww
prion|b5y
prior|eqn
priorship|1oy
prison|
privaci seclus|cln
privat privateersman|72w
privet|2f4
privileg|aa
prizefight|9nl
prizefight|24l
pro profession|14r
probabl|lr
probabl|va
probat|2w8
probation|amg
probenecid|9q4
probiot|1b4
probiti|8fg
problem|4vi
problem|cdt
probosci|akh
procaryot prokaryot|1mp
procedur process|77
procedur|gcr
proceed|
proce take yield|885
process|
process|87f
processor|2f8
procliv|87x
proconsul|6rt
proconsul proconsulship|1oy
procreat|dlm
proctalgia|7yb
proctologist|53y
proctolog|9q5
proctorship|1oy
procur|67
procuress|b2b
prodig squander|3rg
prodigi|25i
prodroma prodrom|ev8
produc|e2y
produc|44u
produc|2tg
product|44q
product|6q
product|bzr
product|6qt
prof professor|31
profan|8ki
profan|fu8
profess|c8
profess|1z8
profess|2fa
profession|a0
profession|17d
profession|5zn
professorship|1oy
proffer proposit suggest|c5m
profici|3jv
profil|2z1
profil|97o
profil|82f
proflig rake rakehel rip roue|4i6
profund|4pr
profus rich|2t
progeria|14
prognath|3n0
program|9ua
program schedul|bmt
programma|4jw
programm|q0
progress|4sm
progress|a72
progress|dk4
progressiv|82l
prohibit|907
prohibit|bda
project task undertak|gcr
project|ru
project|3iq
projectionist|gcz
prole proletarian worker|3ig
prolegomenon|8i4
prolifer|79r
prolificaci rank|6qt
prologu|8i4
prolong|d18
promethium|9tk
promin|eda
promin|863
promiscu|dlm
promis|6q 3rz
promo promot public|3rz
promot|2xq
promptbook|bob
prompter|13a
prompt|bej
promptitud prompt|2ua
promulg|90c
pronat|d1n
pronat|a92
prong|eld
pronomin|bhu
pronoun|gcl
pronucleu|8qn
pronunci|fu8
proof|5w8
proof|yp
prop|
propaedeut|37t
propaganda|8bp
propagandist|3it
propag|fg
propan|6vj 6r3
proparoxyton|gcl
propel propellor|
propen propylen|6vj
properti|163
propheci vaticin|ru
propheci|6kr
prophet|89y
prophetess|asv
prophylaxi|c0m
propinqu proxim|ada
proport|cel
proport|9gw
proportion|cig
propos|3rz
proposit|ee4
propositu|89y
proprietari proprietorship|az2
proprietress|az0
prop|4l0
propuls|6kk
propyl|cfc
propylthiouracil|3ky
prorat|3vf
prorog|4z1
prosciutto|6ul
prose|em3
prosecut|c2p
prosecut|4w
prosecutor|6rt 15v
proselyt|3u8
prosopopoeia|fjw
prospect|bwc
prospector|9xy
prospectu|apd
prosper|3n0
prosper success|9dn
prostatectomi|y
prosthet|9q5
prosthetist|5zm
prosthodontist|4oq
protactinium protoactinium|9tk
protea|2f4
protect|77
protect|10o
protect secur|12x
protection|brl
protectionist|av
protect|bz
protector|52m
protectorship|1oy
proteg|cla
protege|c6n
protein|9fy
proteom|c6p
proteosom|fuh
protest|ang
protest|4ja
prothalamion prothalamium|e3i
protirelin|5nd
protist protistan|9vh
protoavi|1sl
protocol|bzi
protoctist|9vh
protohippu|7uf
protolog|4yn
protoplasm|enq
prototherian|9iy
protozoan protozoon|c6z
protract|5ci
proturan telsontail|8dp
provid|7ad
provid supplier|
provinc state|52m
provinc|yd
provinci|6rt
provinci section|b64
provis proviso|3n1
provis suppli|77
provision sutler|c78
provitamin|7yw
provoc|1me
prowl|g2u
prowler|8gm
proxem|dcs
prudenc|gb3
pruner trimmer|gcz
psalmist|3kq
psammoma|aey
psephologist|e1x
pseudocarp|6qp
pseudohallucin|7f2
pseudorubella|4zl
psi|fr7
psilomelan|9xz
psilosi sprue|50q
psych soul|e8f
psychiatrist shrink|53y
psychiatri|9q5
psycho psychot|eou
psychoanalyst|c7x
psychodynam|8hg
psychogenesi|79r
psychokinesi telekinesi|b4h
psycholinguist|c85 983
psychologist|dcu
psycholog|dcs
psychometr psychometrika psychometri|c86
psychonom|c86
psychopath sociopath|ag6
psychopatholog|c86
psychophysicist|c85
psychopomp|83z
psychosexu|csd
psychotherapeut psychotherapi|c7y
psychotherapist|7kh
psyop|77
pteridologist|5zm
pteropogon|7n8
pterygium|3p1
ptyalith|2ip
puberti pubesc|bda
pubi|20i
public|1z8
publican|1g2
public|gcs
public|c1x
publicis publicist public|3it
publish|6cy
publish|c3k
publish|2f9
puccoon|7n8
puce|2ai
pucker|44o
pud|cu
pud|503
puddler|8k2
puerpera|a5r
puerperium|bda
puff whiff|7bz
pufferi|6f9
puffin|df3
puf|dzn
pug|54m
puissanc|bx2
puka|2f4
puku|qz
pulasan pulassan|
pulchritud|1ks
pull|7e
pull|6kk
pull|aa
pull|4sq
pullei|
pullov slipov|etn
pulqu|gj
pulsat puls|g5q
pumic|czt
pump|
pumpernickel|26h
punchbal|1co
punctilio|5uw
punctual|fa3
punctuat|26o
punctum|bqz
pundit savant|21f
pungenc|7xp
puni slight trivial|fv3
punkah|64m
punnet|1ho
punster|7xt
punt|8s6
pup whelp|gfy
pupa|8dp
pupil|7qu
puppet|bd2
puppetri|118
puppi|ca0 54m
purchas|67
purchas|
purdah solitud|8l3
pureblood purebr|p8
pure|hb
pure puriti|3n0
purgatori|4vi
purg|38m
purif|38m
purifi|un
purin|hh
purism|8e1
purist|21k
puriti sinless|3n0
purl|f7c
purpl|3g2
purpos|9pb
purr|e4f
purs|lp
purs|1bn
purser|72w
purslan|7n8
pursuanc pursuit quest|
purul|ev8
purvey|c7e
purveyor|c78
push|7e
push thrust|6kk
pusher thruster|8gm
pushup|5y4
puss pussi slit|
pussycat|89y
pussyto|7n8
pustul|7oo 1vo
putoff|c0h
putout|aw2
putrefact rot|fs1
putresc putrid rotten|cb6
putrid|86v
putter|73i
putti|2ur
puttyroot|ata
putz|6ji
pycnosi pyknosi|4zl
pyinma|gc6
pylon|fe9
pyloru|aub
pyralid|a5q
pyre|4aj
pyren|7yw
pyridin|hh
pyrimidin|hh
pyrit|9xz
pyrograph|b8e
pyrograph|116
pyrographi|581
pyrola wintergreen|7n8
pyrolatri|gdo
pyrolusit|9xz
pyrolysi|dob
pyromania|2hh
pyromaniac|9e4
pyromet|f61
pyromorphit|9xz
pyrophosph|d6s
pyrophyllit|9xz
pyroscop|cbw
pyrostat|f67
pyrotechn|6xs
pyrotechni|43l
pyroxen|9xz
pyrrhotin pyrrhotit|9xz
python|3r3
pytho|gbc
pyuria|ev8
pyxidium pyxi|6qp
qadi|8oo
qibla|4xe
qoph|75z
quack|53y 2yw
quadrant|9ah
quadraphoni|efs
quadrat|49i
quadrat|5s2
quadrennium|bda
quadric|4bx
quadripara|a5r
quadrivium|11a
quadrumvir|6nx
quadrupl|dku
quadrupl|3vy
quadrupl|88o
quaestor|6rt
quaff|58k
quaffer|59i
qualif|6dm
qualif|cw8
qualifi|3s5
qualiti|163
quandang quandong|fhv
quango|au3
quantif|97e
quantifi|gcl
quantis quantiz|53o
quantiti|lq
quarantin|8l3
quarrier quarryman|gcz
quarter quartern|
quarter|52m
quarterback|6jq
quarterdeck|4j4
quarterfin|9nl
quarterli|bdb
quarter|7wf
quarterstaff|ec0
quartervin|fzk
quartil|9lo
quarto|c5c
quartzit|czt
quatercentenari quatercentenni|pw
quatrain|edg
quattrocento|2vn
quaver|e4f
quai|bjb
quayag wharfag|677
queasi squeamish|acz
queen|8dp
queen|yy
queer quirk quirki|ej9
querul|bf6
quester searcher seeker|89y
question|emo
questionnair|54a
queue|6mg
quicki|6du
quickset|4cs
quiet tranquil|ati
quiet silenc|c5c
quiet soundless|cdz
quiet quietud|67i
quietu|4hu
quill|bas
quilt|1kz
quincentenari quincentenni|pw
quinquennium|bda
quintet|ast
quintipara|a5r
quintupl|dku
quira|gc6
quirt|g88
quitter|89y
quiver shaki trembl|ee1
quixot|86b
quiz|5wn
quizmast|5l4
quodlibet|8lm
quorum|12i
quota|am4
quotat|5wz
quotient|cig
rabato rebato|3f0
rabbet|78y
rabbi|910
rabbit|
rabid|5f2
raccoon|6s9
race|3jx
race|3jx
race|79k
race subspeci|
raceabout|dyk
racecours racetrack track|62q
racer|59r
racial|4zg
racialist racist|5an
race|14t
racism|1pr
rack|
racker|15h
racket|air
racket|5n6
racket|460
racquetbal|1co
radar radioloc|8er
radiat|5nw
radiat|5kh
radic|
radic|14y
radic|89y
radic|82l
radio radiocommun wireless|f1c
radio|ckx
radio|ew5
radiobiologist|1s1
radiobiolog|1s2
radiocarbon|2ny
radiochemist|30g
radiochemistri|30h
radiochlorin|32v
radiogram|9ta
radiograph shadowgraph skiagram skiagraph|bhc
radiograph|53y
radiologist radiotherapist|53y
radiomet|9u5
radiophon|bgv
radioprotect|dgq
radish|fwe fwe
radium|9tk
radiu|93i
radiu|cor
radix|am4
radon|ym
raft|10o
rafter|1jx
raftman raftsman|fhe
rag tatter|bj6 3ao
ragamuffin tatterdemalion|fta
rage|oz
ragged rough|f4q
raglan|6vc
ragsort|gcz
ragtag riffraff|6j1
rail|1gz
rail|cgh
railbird|64n
railcar|fwg 3rn
railhead|ei9
railroad railwai|
railroad railwayman trainman|5ly
railroad|f0x
rail runwai|1f5
railwai|fev
railyard|fez
raiment|3at
rain rainfal|g6a
rain rainwat|6ps
rainbow|4bx
raincoat|3c5
raindrop|59a
rainforest|6ln
raini|dlg
rainmak|5xv
rainmak|c3b
rainstorm|eid cgo
rais|lq
raj|55s
raja rajah|yy
rale rattl|air
ralli|12i
ralli|5zt
ralli|a17
rambl|kd
rambotan rambutan|
ramekin ramequin|503
ramontchi|2f4
rampag|a60
ramrod|d02
ramu|20i
ranch spread|659
rancher|65a
ranch|eg
rancid|zn
randomis random|77
random|c5c
rang reach|
rang|fez
rangeland|8xc
ranid|t9
rank|97m
rank|eej
rank|eda
ransack|dfh
ransom|3z6
ransom|4lo
ranter|e67
ranula|4du
raper rapist|du 460
rapid|g5j
rapier|1ut
rapper|dur
rapport|8t7
rapproch reconcili|3v8
raptor|1sl
rarebit|503
rarefact|88m
rariora|dqx
rasp|fu8
rassl wrestl|14t
raster|bm7
rat|5vm
ratabl rateabl|950
ratabl rateabl|1nj
rate|cpt
rate|3z6
ratepay|f03
rate|ezv
rathol|7qu
rathskel|ezs
ratio|cpt
ratiocin|c5n
ration|6jg
ration|bc9
rational|5zr
rationalis|4ks
ration|548
ration reason|d8b
ration|5zr
ration|i7
ratit|1sl
ratlin|10o
rattler rattlesnak|fzz
rattrap|4vi
rauvolfia|2f4
ravag|4no
ravehook|fcd
ravel|69l
ravigot ravigott|d9j
ravin|fur
rave|4j9
rawhid|67o
rayon|3ao
razbliuto|dj7
raze wreck|4no
razmataz razzl razzmatazz|bnv
rbi|d3n
reach stretch|a60
reach|2me
reactant|30e
reaction|
reaction|825
reaction respons|78
reactionari ultraconserv|3q2
reaction|82l
reactiv respons|dj1
reactiv|esm
read|c8p
reader|21f
reader|39i
readership|16d
readi|g9s
read|
read|4l
readjust|46
readmiss|99
readout|aww
readi|bz7
reaffili|c5
reaffirm reassert|c8
reagent|de
real|83y
realgar|9xz
realis|ast
realism|bx5
realism realiti real|7d
realism|548
realist|bgl
realiti world|5zg
realiti|7d
realiz|vs
realloc|i6
reallot reapportion|i7
realpolitik|bru
reappear|uu
reapprais reassess revalu review|vk
rear|6mg
rear|buz
rear|4v
rearmament|za
rearward|1ao
reason|4l
reason|2vx
reassembl refabr|cly
reassign|134
reassur|ern
rebat|cod
rebozo|db3
rebroadcast|296
rebuff slight|ap9
rebuild|cly
rebuk reprehens reprimand reproof reprov|46m
rebuk reproach reprov upbraid|17c
rebu|c2k
rebutt|coi
recalcul|2im
receipt|66
receipt|3rz
receipt revenu|lp
receiv|
receiv|6a3
receiv|5e8
receivership|ee1
receptacl|3rn
recept respons|77o
recept|b6d
recept|f1c
receptionist|dga
recept|g9s
recess|3n0
recidiv|1ar
recidivist|460
recipi|65
reciproc|cpt
reciss resciss|2kw
recit yarn|cs4
recit|bd0
recitalist|e33
recit|ast
recit|e67
reclam rehabilit renew|cuf
reclassif|380
reclin|z6
reclin|a60
reclus solitudinarian troglodyt|9br
reclus|iz
recognit|9rw
recoil|a5z
recollect remembr|9rx
recollect|9rw
recombin|2ug 1mp
recommenc resumpt|
recommend|ao
recompens|b8z
reconnoit reconnoitr scout|
reconsider|4zj
reconstruct|6du
record|5w9
record|am4
record|5sb
record|dsq
record|44p
recount|3zz
recount tell|cld
recours|et
recover saver|89y
recoveri|a8
recoveri|6q
recrimin|50
recrudesc|aw4
recruit|
recruit|c78
rectangl|
rectifi|4sq
rectitud|cy6
recto|b0q
rector rectorship|1oy
rectum|bj8
rectu|a92
recurr|crq
recus|51q
recycl|9o0
red|3g2
redact redactor revis rewrit|5gb
redbon|7vn
redbrush|3x3
redefinit|4ld
redempt salvat|4mn
redeposit|4pa
redetermin|4s6
redevelop renov|86p
rediscoveri|4za
redistribut|52l
redoubt|6mz
redraft|57u
redtail|7iz
reduc reduct|cja
reductas|5qh
reduct|2xq
reduction|f5h
redund|ay9
redund|fxj
redwood|gc6
reef|cxp
reefer spliff|35f
reelect|5in
reenact|6s
reenactor|7a
reenforc|3o5
reentri|a72
reevalu|5vp
reexamin|8hi
ref refere|api
refect|9p5
refer|89h
refer|20z
referendum|g1x
refer|862
referr|89y
refil|bzk
refil replenish|6b5
refin|a8
refin|gcz
refineri|bmv
refin|c2r
reflat|8bh
reflect|3dq
reflect reflexion|
reflect|ha
reflectomet|9u5
reflector|4sq
reflex|cjc
reflex|c4y
refocus|8fo
reforest|cli
reform|86p
reform|2ke
reform|86q
reform|548
refract|
refresh|3f1
refug safeti|y9
refuge|21
refund|b8z
refund repay|4lo
refurbish|86q
refus|4ob
refus|3rz
refut|qs
regain restor|67
regalia|w7
regard respect|4rq
regatta|9qk
regent truste|9ri
regicid|8sj
regim regimen|bmi
regiment|866
region|9ah
regist registri|clz
regist|f9s
registr|89y
registrar|5ly
regosol|4xs
regress|ckg
regret rueful sorrow|d5b
regret|coh
regularis regular|3n0
regular|eux
regular|ccw
regul|77
regul rule|3lw
regul|
rehabilit|cuf
reharmonis reharmon|7hs
rehash|9o1
rehear relisten|7ko
rehears|bx6
reign|bda
reimburs|3jt
reimposit|866
rein|ejc
reincarn|18d
reincarnation|548
reinforc|77
reinforc|egr
reinstat|3n0
reinsur|8f4
reinterpret|8h9
reintroduct|8i3
reissu reprint|c8p
reiter|crs
reject|6q
reject|dvj
rejoic|7gx
related|3p9
relat|5px
relat|cpt
relationship|cpt
relationship|ee1
relationship|ee1
rel|89y
relax|5af
relax|88o
relax|dc
relaxin|5nd
relai|28t
releas|9sp
relev|3p9
relianc trust|2w6
relianc|4p0
relic|10o
relict|1mp
relief|3h4
relief|kt
reliev|3jr
relievo rilievo|det
religionist|89y
religios religious|4t4
reliquari|3rn
reliv|5zg
reloc resettl|fgc
reluct|c5c
remaind residu residuum rest|3ko
remain|ane
remak|44q
remand|a72
remarriag|g6k
rematch replai|crq
remedi|3xy
remilitaris remilitar|9wt
remind|3rz
remind|5zg
reminisc|9rv
remiss subsid|7
remit|9oh
remit remitt|b8z
remot|4sq
remot remov|
remount|a6f
remov|520
remov|51x
remuda|7ng
render|elk
render rendit|bd0
rendezv|12k
rendezv|bm0
reneg revok|5sw
renew|crs
renin|bc5
renounc|ctp
rent tear|6v1
renter tenant|
rentier|8j2
rent|fg1
renunci repudi|
reorganis reorgan shakeup|90
reorient|aua
rep|3ou
repair|3n0
repairman|9s3
repar|3jt
reparte|7xp
repatri|36n
repatri|cvp
repeat repetit|7gv
repeat|89y
repeat repetit|3sd
repechag|cet
repel|3ky
repercuss|3pv
repertoir|4w
repertori|4p9
replac|2xq
replac substitut|5sf
replet satiat satieti|3n0
replica|3vy
replic|3w1
report|54a
report|
reportag report|agk
repos rest|6q
reposit wareh|2c6
reposit|9ag
repositori|3nv
repossess|cm9
repp|3ao
reprehens|5wc
represent|3e6
represent|44q
repres|3it
repres spokesperson|av
repress repressor|dc
repress|emp
repriev respit|cqa
repris|cux
reproach|ckp
reproach|4zz
reprob|cpq
reproduc|ew5
reproduct|
reptil reptilian|43v
republican|av
republican|82l
republ|c8p
republish|c8u
repuls|6kk
reput|7sw
requiescat|auk
requisit|adg
requisit|4mx
requit retribut|bav
resal|9lw
rescript|qq
rescuer|1o4
research|8iw
reseau|9t4
reseda|7n8
resembl|ha
reserpin|sd
reserv|52m
reserv|ee4
reserv|56y
reserv stockpil|5e6
reserv|14r
reservist|e2n
reservoir|erl
reservoir|8wj
reservoir|eyf
reset|4sq
resh|75z
reship|50u
resid|7vt
resid|6q
residu|
resign surrend|4r7
resign|6q
resign|54a
resili|5ic
resinoid|bnc
resist|
resistor|4sq
resolut|54a
resolut solv|4s6
resolv|b66
reson|av8
reson|2x5
resort|7vj
resourc|12x
resourc|12w
resourc|cu2
respect|15t
respect|6j6
respect|3rz
respit|b8j
respons|3pv
respons|fky
restat|ee4
restaurant restaurateur|az0
rester|89y
rest|8ao
restless|a18
restor|6du
restor|9q4
restrain|30e
restraint|77
restraint|4yp
restrict|cp3
restroom|8nv
result|4lx
resum survei|epo
resurg revitalis revit reviv revivif|a8
resurvei|elp
resuscit|cuo
resuspens|esr
retail|9lw
retail|9sq 52i
retail|9lw
retain|677
retak|cm9
retali reveng|
retard|dc
retard|bbx
reticul|1bq
reticulocyt|5t4
retin retinen|bjm
retire|ak5
retir|eej
retir|5na
retrain|78w
retreat|gbf
retreat|b5w
retreat|bbx
retrench|5q4
retrial|c2p
retribut|3xy
retro|g1c
retrofit|3kp
retroflect retroflexion retrovers|14
retrogress|dob
retronym|gcl
retrorocket|czy
retrospect|3rs
retrospect|9sg
retrospect|5ya
retrovis|g0k
retsina|fzo
return|54a
return|103
reunif reunion|3l0
reunion|b6d
rev rpm|cia
revel revelri|8o3
revel|25j
reven|89y
rever vener|5lk
reveri|2h
rever|8yg
revers|2xq
revers|2xs
revers|6vc
revers|ecm
reversion|89y
revet|1gz
review|5wo
review|46k
revis|5g8
revis|fgm
revis rewrit|geg
revisionist|3ht
revolut|j6
revolut|6q 5w2
revolutionari revolutionist subvers subvert|cfe
revolution|1mw
revolv|7fv
reward wage|3pw
reward|b8z
reward|w2
reward|apd
rhapsodi|8oj
rhenium|9tk
rheologi|bi9
rheostat|ctu
rhetor|em3
rheum|9o0
rheumat|eou
rheumat|4zl
rheumatologist|53y
rheumatolog|9q5
rhino rhinocero|
rhinorrhea|ev8
rhinoscopi|5wo
rhinotrach|4zl
rhizom rootstalk rootstock|efc
rhizopod rhizopodan|c74
rho|75z
rhodium|9tk
rhodochrosit|9xz
rhododendron|2f4
rhodonit|9xz
rhonchu|air
rhyme|
rhyme vers|bql
rhythm|4db
rib|4sq
rib|20i
ribaldri|7xp
ribbon|ane
ribbonwood|fhv
rice|74y
rice|2vw
rich|bbx
rich|12x
ricin|gb fej
rickettsiosi|
rickrack ricrac|b6r
ricotta|306
ride|8og
rider|fhe
rider|387
ridg|6mi
ridgel ridgil ridgl|3gc
ridgelin|6mi
ridgepol rooftre|1jx
ridicul|4z9
riffl rippl wavelet|g5o
rifl|6c5
rifleman|9lz
rifleman|e2n
rift|6v1
rig|w7
rigamarol rigmarol|7qo
rigger|115
rigger|d4n
rig|w7
right|2g
right|buz
righteous|a4w
rightfield|fez
right|8pu
righthand|89y
rightism|82l
rightist|3q2
right|a4w
rigidif rigidifi|
rigour valid|1my
rijstafel rijstaffel rijsttaffel|503
rill rivulet runnel streamlet|eju
rim|23n
rima|aub
rind|9o0
ring|e4c
ring tintinnabul|e4f
ring|1pg
ringmast|5l4
rink|2c5
rins|cqz
riot|fzu
rioter|fk6
ripcord|3wd
ripe|9ok
ripper|98t
rippl|av8
rise|5l6
riser|89y
risibl|51a
rise|fhd
riski|4fm
riskless|d5g
risotto|503
rissol|503
rite|2w1
rite ritual|4c8
ritual|b8d
ritualist|av
river|eju
riverbank riversid|1eh
riverb|4pn
rivet|4jo
rivet rivett|gcz
roach|3ea
road rout|10o
roadbook|7av
roadhog|59r
roadhous|166
roadsid waysid|4n0
roadster runabout|17f
roadwai|cze
roamer rover wander|fhe
roan|91p
roast|3us
robber|eer
robberi|8yq
robe|6vc
robe|awc
rock stone|
rock stone|9o0
rockcress|g6n
rocker|15h
rockeri|6v5
rocket|fwg
rocket|
rocketri|5o8
rockslid|8xz
rococo|82q
rod|85u
rod|1b4
rodeo|5y9
roentgenium|enq
rogat|8j8
roister|9t1
role|5ct
role|77
roleplai|6s
roll|7cl
roll roster|98y
roll|g5o
rollback|ap7
roller|798
rollov|2xq
romanc|cpw
romanc|ccw
romant|828
romant|116
romanticis romantic sentimentalis sentiment|82a
romantic|86b
romanticist sentimentalist|89y
romper|89y
rondeau rondo|37w
rondel|bql
roof|c6g
roofer|115
roof|5sb
rooftop|fcn
rooibo|2f4
room|eld
roomett|3jl
roomi roommat|6pw
room suit|tk
roost|c6g
rooster|314
root|
root stem|4qn
rootag|6ds
root|79r
rootlet|d12
root|ee1
rope|10o
ropebark wicopi|2f4
ropemak|115
ropewalk|gd8
ropewai tram tramwai|fgw
rope|8vl
rose rosebush|2f4
rosebud|2bl
rosehip|6qp
rosem|4jo
rosemari|7n8
rosett|9q
rosewood|gc6
rot|4ip
rotari roundabout|8pe
rotat|a60
rote|9rt
rotgut|gj
rotisseri|axa
rotunda|2c5
roug|9hy
rough|dvh
roughcast|bn9
roughleg|7iz
rough|ccw
rough|8ak
roughrid|5s4
roulad|503
roulett|4bx
round|l9
roundelai|e3i
rounder|1hc
roundhead|89y
roundhous|gd8
roundhous|1qg
round|9zb
round|fc1
roundsman|gd3
roundtabl|3no
roundup|che
routemarch|9l8
router|gcz
routin|c2n
routin|bd0
roux|3mj
rove vagabondag wander|fhc
row|97m
rowanberri|6qp
rowel|g7t
row|14t
royal|d5p
royal|8f
royalti|b8z
royalti|8t0
rub|anw
rubato|b04
rubberneck|9c8
rub|ctt
rubbish trash|g4n
rubdown|9mz
rubefaci|9q4
rubidium|9tk
rubric|bzi
rubi|8n8
ruck|3mm
rudder|b8
rudderpost rudderstock|bvh
ruddi|3kf
rude|9k3
rudiment|bj8
rue|7n8
ruffian|9za
rugbi rugger|6jo
ruggedis rugged|c6f
ruin ruinat|4r5
ruin|2c5
ruin|4rl
rule|3lw
ruler swayer|89y
ruler|
rulership|1oy
rule|8ou
rum|224
rumen|eht
rummag|3bl
rummer|70w
rumrunn|3sl
run talli|eoe
run trial|15e
runch|g6n
rundown summat|epo
runner|fhe
runner|41s
runner|1dc
run|bnv
run|a72
runoff|6h4
runti stunted|99h
runup|88m
ruptur|7ho
ruralist|av
rural|2yj ffs
rush surg upsurg|6h4
rush|d3u
rushlight|2l0
rusk zwieback|fb0
russet|7s3
rustic|3ig
rustic|3n0
rusti|3n0
rust|aza
rustl whisper|air
rustler|eer
rustl|8yq
rut|78y
ruthenium|9tk
rutherfordium unnilquadium|enq
ruthless|8cl
rutil|9xz
ryegrass|76a
sabayon zabaglion|cu
sabbat|91t
sabicu|gc6
sabl|2at
sabot|dpg
sabotag|4rl
sac|e56
sacerdot|1mw
sachem|br8
sachet|1bn
sack|1bn
sackcloth|6vc
sacqu|8m5
sacrament|2w1
sacred|7r0
sacrific|6q
sacristan|2p5
sacristi|d0w
sacrum|20i
saddl|dfs
saddleback|9ah
saddlebag|1bn
saddlebow|78f
saddler|9hw
saddleri|w7
sadh|75z
sadism|bok
sad unhappi|67i
sadomasoch|d5a
safari|5z8
safe|4k6
safe|2yj
safeti|3n0
safflow|7n8
saga|eig
sagaci sagac|d8l
sage|9si
sage|7n9
sagebrush|enh
sahib|4oh
saiga|qz
sail|bj6 3ao
sailcloth|3ao
sail seafar|5m0
sail|fhc
sail|4ow
sailmak|9hw
saint|4m4
saint|89y
sainthood|79k
saintli|73u
salaah salaat salah salat|gdo
salabl|ccw
salad|503
salal shallon|2f4
salamand|43v
salami|d9q
sale|9lw
sale|9lw
saleroom salesroom showroom|b2o
sale|885
salesgirl salesladi saleswoman|d6c
salesman|d6c
salesmanship|64
salesperson|5ly
salicyl|d6s
salienc striking|c4j
salin|e35
salin|ezg
saliva spittl|dgd
saliv|dfy
sallow|g9t
sallow|3kf
salli wisecrack|3hn
salmon|6d4
salon|d0w
salpiglossi|7n8
salpingectomi|y
salsifi|d12
salsilla|fzk
salt|3ky
saltbox|7vt
saltbush|2f4
saltcellar|3rn
saltin|43b
saltir|5kr
saltwork|bmv
salut|44z
salutatorian|21f
salvag|1nj 3ic
salvag salvor|cm7
salv|cqq
salver|fhi
salvia|7n8
salvo|aw6
salwar shalwar|fkd
samarium|9tk
samarskit|9xz
sambar sambur|2wg
samekh|75z
same|ccw
samiel simoom simoon|g9z
samit|3ao
sampan|dwa
samphir|7n8
sampl|5wq
sampl|52j
sampler|eea
sampl|337
samsara|4da
samurai|g48
sanatarium sanatorium sanitarium|7v4
sanctimoni|811
sanctuari|bm1
sand|4xs
sandal|dpg
sandalwood|gc6
sandarac|gc6
sandbag|1bn
sandbank|cxp
sandblast|7bz
sandblast|fcd
sandbox|a27
sandboi|7j0
sandbur sandspur|76a
sander smoother|9fl fcd
sandglass|7u8
sandhi|10z
sandman|5jt
sandpap|1l
sandpil|bod
sandpit|2tx
sandwich|503
sandwichman|5ly
sandwort|6h7
sane saniti|
sang|7n8
sangare sangria|59h
sangoma|7kh
sanguin|cmo
sanguin|asp
sanicl snakeroot|7n8
sanit sanitis|38m
sannyasi sannyasin sanyasi|1m1
sap|e35
sapienc wisdom|u
sapl|fhv
saponif|cja
sapphirin|9xz
saprob|1mp
saprolit|5ec
saprophyt|1mp
sapsuck|b9v
sapwood|gc6
sarap serap|dn5
sarcenet sarsenet|dtg
sarcodin sarcodinian|c74
sarcoma|2kx
sarcophagu|2r8
sarcoplasm|4e0
sardin|6d4
sare sari|596
sarong|dwo
sarsaparilla|fzk
sash|
sashimi|503
sassabi|qz
satchel|1bs
sateen|3ao
satin|3ao
satinet satinett|3ao
satinpod|7n8
satisfact|3s3
satisfactori|ccw
satisfi|dc
satori|5oq
satrap|74g
satur|bds
saturniid|a5q
sauc|
sauceboat|502
saucepan|b26
saucepot|bw4
sauerbraten|503
sauerkraut|503
sauna|d0w
sausag|9pi
saut|503
savag savageri|68h
save|c0m
save|6z
save|6ru
savori|7n8
savouri|7n9
sawbon surgeon|53y
sawbuck sawhors|
sawdust|gc6
sawpit|2tx
sawwort|7n8
sawyer|8vm
saxhorn|265
saxist saxophonist|8et
sai|2xh
scabbard|dn8
scabiosa scabiou|6h7
scabland|8xc
scaffold|bno
scaffold|ew5
scalag|w5
scalar|fvp
scale|46h
scale|cpt
scale|c5j
scali|cg8
scallopin scallopini|503
scalp|4cj
scammoni|fzk
scamp|31g
scamper scurri|7ic
scampi|503
scan|5wo
scandal|745
scandal|fk5
scandalis scandal|3n0
scandium|9tk
scanner|cw6
scansion|2ho
scape|efc
scapegoat|fz3
scapegrac|9zj
scapula|20i
scapular|66s
scapulari|6vc
scar|1vr
scarc scarciti|4l8
scarf|6vc
scarfpin tiepin|bka
scarlet vermilion|cmo
scat|dus
scatophagi|5eu
scatter spread|52k
scattergun shotgun|6c5
scatter sprinkl|
scaveng|de
scenario|bob
scenarist|174
scene|y9
scene|87k
scene|bhc
sceneri|cse
sceneri|9ad
scent|ap1
sceptic|fp2
schedul|98y
scheelit|9xz
schema|csd
schemat|4tj
scheme strategi|bmi
schemozzl shemozzl|3og
scherzo|ast
schism|53o
schizanthu|6h7
schizocarp|6qp
schizopetalon|6h7
schizophren|c7z
schizothymia|6iy
schlimazel shlimazel|fqp
schlockmeist shlockmeist|9sq
schmaltz schmalz shmaltz|dj9
schmegegg shmegegg|7qo
schmo schmuck shmo shmuck|56g
schnapp schnap|224
schnauzer|f3p
schnecken|2dd
schnitzel|503
schnorchel schnorkel|fu
scholarship|eu 18q
scholiast|21f
school|5tv
schoolbag|1bn
schoolbook textbook|20z
schoolboi|24p dce
schoolchild|gg0
schooldai|bda
schoolfriend|6pw
schoolgirl|70a
schoolhous|2c5
school|8em
schoolmarm schoolmistress|dcl
schoolteach|8eo
schooltim|bda
schoolyard|fez
schooner|70w
schrod scrod|6d5
schwa shwa|g1z
sciatica|afl
scienc|4yn
scienc skill|u
scientist|89y
scimitar|1ut
scincid skink|99s
scintil|96k
sciolism|dmh
scion|4qf
scission|4ct
scleredema|5a6
scofflaw|460
scolion|e3i
sconc|dnz
score|ast
score|am4
score|dku
scoreboard|dsx
scorecard|62u
scorekeep|api
scorer|bo0
score|5vo
scorn|4z9
scorzonera|7n8
scoundrel villain|89y
scour|bm0
scour|dfh
scour scrub|38m
scour|4zl
scoutmast|910
scow|1yr
scrag|89y
scrambl|elg
scrapbook|ga
scrape scratch|air
scraper|fcd
scrapheap|5bz
scrape|6ob
scrappl|503
scratcher|gd3
scrawler|gef
scrawni skinni|f6o
scream screech shriek|2ja
scream screech shriek|air
scree talu|6mi
screed|7h0
screen|es0
screener|7a9
screen show view|3iq
screenplai|bob
screwbal|7y7
screwdriv|fcd
screwup|9zx
scrim|3ao
scrimmag|bx6
scrimshaw|2qr
scriptorium|d0w
scriptwrit|174
scrofula|fle
scrubber|gcz
scrubbi|8b5
scrub|6vc
scrum scrummag|
scrunch|air
scrupul|7sm
scrutini|9c6
scud|7ya
scuff|dya
scuffer|d7r
scuffl tussl|6am
sculleri|d0w
scullion|dkc
sculptor sculptur|116
sculptress|der
sculptur|10m
sculptur|10n
scumbl|vd
scunner|50i
scurf|1tk
scut|exa
scuttl|3rn
scyphu|4ao
sea|g4z
seab|4pn
seabird seafowl|1sl
seaboard seasid|3bz
seaborgium|enq
seafront|g59
seagrass|dfv
seagul|
seahors walru|
seal|b8e
seal waterproof|c6f
sealskin|6s9
seamanship|64
seamount|a6h
seanc|9qm
seaquak|5ef
search|77
search|8iw
searchlight|96l
seascap|dbi
season|bda
season|bda
season timeli|fa3
season|gcz
season|3up
seat|e57
seat|6sg
seat|4sq
seaward|4xf
seawai|8y1
seawe|gz
sebum|dgd
sec second|lr
secern secret|
secess sezess|1z8
secession|548
secessionist|av
seckel|b9k
secobarbit|1fj
secondari|6mg
second|98
secondo|9rb
secreci|fpa
secret|8bp
secretari|319
secretari|13a
secretaryship|1oy
secretas|5qh
secret|
sect|63o
section|geg a9a
section|bj8
section|y9
section segment|b5r
section|6sg
sector|79k
sector sphere|11v
secularis secular|2xq
secular|548
secularist|av
secur|dgq
secur|d5g
sedan|17f
sedat solem solemn staid|ffs
sedit|8bw
seduct|8bn
sedum|7n8
see|2v2
seed|6qp
seedb|b7h
seeder|89y
seedl|fer
seedman seedsman|1fq
seedpod|6qp
seedtim|bfu
seek|a5z
seek|dfh
seersuck|3ao
seesaw teeter teeterboard teetertott|bod
segreg|89y
segregation|82l
segregationist segreg|5an
segu|b6m
seich|g5q
seidel|70w
seigneur seignior|9cj
seigneuri seigniori signori|6b
seigniorag|677
seismogram|75y
seismograph|8er
seismographi|9pg
seizer shanghaier|j
select|13l
select|c5c
selectman|6rt
selenium|enq
selenolatri|gdo
selenolog|14b
self|89y
selfish|egu
selfsam|82d
sell|d66
selsyn synchro|ew5
semanticist semiotician|983
semant|984
semaphor|un
semblanc|ut
semest|dks
semi semifin|9nl
semiautomat|7fv
semibrev|aks
semicentenari semicentenni|pw
semiconductor|3nc
semiconsci stupor|
semidark|4fx
semidiamet|cfy
semifinalist|2x3
semigloss|b0y
semimonthli|bdb
seminar|3nm
seminarian seminarist|5ge
seminari|dca
semipro semiprofession|c2b
semiquav|aks
semitranspar transluc|fp9
semiweekli|bdb
semolina|6h1
senat|930
senat|92y
senatorship|1oy
sende|cla
send|2tf
senega|d12
senesch|dkc
senior|fpz
senior|eej
senna|2f4
sensation|3rz
sensationalist|c8r
sens|18r
sens signifi|862
sens sentienc|632
sensibl|dj0
sensit|67i
sensit|diy
sensit|c5c
sensual|3mr
sensualist|89y
sensuous|diz
sentenc|8y6
sentiment|67i
sentiment|em3
sentiment|5ll
separ|ee1
separ|520
separ|79m
separationist separatist|av
separat|ew6
separatrix virgul|
sepia|2ai
sepsi|8b2
septectomi|y
septuagenarian|aqe
sepulch sepulchr|76j 2x5
sequel subsequ|aw8
sequela|14
sequella|3pw
sequen sequenc|un
sequenc|dk4
sequenc success|
sequenc success|atl
seraph|oh
sere|5ax
seren tranquil|2jl
serfdom serfhood vassalag|dxl
serg|3ao
sergeant|ajg
sergeant|90e
serial seri|
serialis serial|c8u
serial|a9a
sericterium sericteri|70t
sericulturist|9kn
seri|atj
serif seriph|97n
serigraph silkscreen|c1w
seriocomedi|3gz
serrat|3n0
serratu|a92
serum|
serval|g9k
servant|gcz
server waiter|5ly
servic|gcr
servic|et
servic|2w1
servic usabl useabl|ftu
serviceberri shadblow shadbush|2f4
servic|5m0
servic|9o8
servitor|15h
servitud|dxl
sesamoid|20i
sesbania|934
sesquicentenni|pw
sesquiped|em3
session|3no
session|f3i
session|12k
set|4w
set|5px
set|5y4
setback|7gv
setoff|eld
sette settl|1nt
set|5qe
set|5qd
set|ec2
settlement villag|3iz
settlement|ec
settl subsid|dv1
settlor trustor|1p7
setup|65r
seven|2os
sevensom|12i
seventeen|8fd
seventeenth|chn
seventh|chn
seventi|4ij
seventieth|chn
seventi|8fd
sever|8fr
sever|4ct
sewag sewerag|g4n
sewer|58b
sewer|ae5
sew stitch|43l
sex|78
sex|2sr
sexagenarian|aqe
sexism|4zg
sexploit|5zv
sexpot|6b3
sextet|ast
sforzando|33u
sgraffito|4jo
shad|6d5
shadberri|1ox
shade shadi shadowi|di7
shade tint|3g2
shade|c6g
shade|cqt
shade|9ly
shadow|dlx
shadowbox|bx6
shadow tail|2z5
shaft|97n
shaft|d02
shag|19m
shaggi|dyt
shahadah|gbq
shahe|9mh
shaitan shaytan|53w
shakedown|46
shaker|89y
shake|a60
shallot|2c7
shallow|g4z
shallow superfici|4pr
shaman|c10
shaman|63m
shambl shuffl|g2u
shame|67i
shamefaced sheepish|5km
shampoo|38k
shamrock|3b2
shamu sherlock|8iz
shandi shandygaff|59h
shantung|3ao
shantytown|dz0
shape|163
sharehold shareown stockhold|8j2
sharehold|1nj
sharia shariah|906
share|8g7
shark|33l
sharkskin|3ao
sharpen|85u
sharpshoot|14r
shatter smash|26y
shave|38m
shaver|9j3
shawl|axt
shai|2q5
shear|j6
sheath|c6g
sheath|42f
sheath|596
shebang|ew6
shebeen|ezs
shed|aw5
shedder spiller|du
sheep|
sheepcot sheepfold|bat
sheepherd shepherd|5ab
sheepman|ehf
sheeprun sheepwalk|659
sheepshank|8un
sheepshear|dfl
sheepskin|91p
sheet|e56
sheet|b34
sheet|3ao
shegetz|74j
sheik sheikh|d3e
sheika sheikha|g9f
sheikdom sheikhdom|55f
shelf|4sq
shell|l9
shell|9o0
sheller|gcz
shellfir|dps
shelter|eld
shelterbelt windbreak|7ll
shelver|gcz
shepherd|393
shepherdess|dnh
sheriff|90e
sherri|fzo
shibah shiva shivah|7lj
shibboleth|em3
shield|c6g
shield|c6f
shield|do8
shift transform transmut|j6
shift|7vr
shift switch|2xq
shift|a72
shiftless|8a4
shigellosi|5db
shiksa shiks|gc1
shimmer|j6
shin|bj8
shinbon tibia|
shindig shindi|b6d
shiner|2an
shingler|gcz
shingl|czt
shinplast|a32
ship|fy8
shipbuild|3r5
shipmat|13e
shipown|az1
ship transport|2f9
shipsid|drv
shipwai slipwai wai|eld
shipworm teredinid|377
shipwreck|doq
shipyard|gd8
shirker slacker|82u
shirt|6vc
shirtdress|596
shirtfront|
shirt|3ao
shirtmak|9hw
shirtsleev|dxv
shirtsleev|4qs
shirttail|v1
shitwork|33w
shiv|8u6
shiver trembl|co1
shmooz|exq
shock|6am
shock|co1
shoddi trashi|gdv
shoe|
shoebox|eld
shoehorn|4sq
shoelac shoestr|8vo
shoe|dvk
shoeshin|6by
shoetre|4sq
shogun|bwb
shoji|42b
shoofli|bri
shook|1gs
shooter|9l3
shoot shot|7e
shoot|7s8
shop store|awk
shop workshop|gd8
shopahol|dq1
shopfront storefront|
shopkeep storekeep tradesman|9sq
shoplift|eer
shoplift|8yq
shopper|39i
shop|2gc
shopwindow|ga4
shore|6mi
shorelin|23o
shore|1jx
short|fez
shortcut|cze
shorten|dc
shortgrass|76a
shorthand stenographi tachygraphi|7ge
shorthorn|1lj
shortia|6h7
shortlist|98y
short|93i
short trunk|fkd
shortstop|8b9
shot|a0b
shot stroke|a72
shoulder|bj8
shout yell|2ja
shove|caw
shovel|fcd
shovel|gcz
show|mf
showboat|eeu
showcas|dl1
shower|6dv
shower|1ih
showerhead|alk
showman|89y
showmanship|64
showpiec|4b8
showplac|bm0
showstopp stopper|d2f
shrapnel|dnv
shredder|4sq
shrift|3nr
shrill|air
shrill|8gb
shrimper|fy8
shrine|2c5
shrinkag shrink|4jv
shroud|10o
shrubberi|y9
shrubberi|230
shrublet|2f4
shrug|6z2
shumac sumach|2f4
shunt|b6q
shunt|4sq
shunter|9aw
shutey|dxq
shutout|4kh
shutter|1w2
shutterbug|5pu
shy|f7y
shyness|fa2
sial|czt
sialolith|2ip
sib sibl|cpy
sick|bbx
sickbag|1bn
sickbai|d0w
sickb|1kx
sickroom|d0w
side|cor
side|fr9
sidebar|3rf
sidelight|96l
sidelin|9lr
siderocyt|5t4
siderophilin transferrin|71p
sidesaddl|d53
sideshow|87k
sideslip|a72
sidesman|13a
sidestep|efg
sideswip|1xf
sidetrack side|cgl
sidewal|es0
sidewind|cis
siev|ej1
sifter|dsb
sift winnow|djc
sigeh|9m9
sigh suspir|fu8
sight|bca
sight|3iq
sight vision|612
sight|anq
sightread|bd2
sightse|9c6
sigma|75z
sigmoidectomi|y
sign|3be
sign|3iq
sign signal|3iq
signag|4w
signalis signal|89g
signalman|cgi
signatori|89y
signatur|abb
signatur touch|65r
signboard|eld
signet|dfa
signific|863
sign|8y6
signior signor|9j3
signora|g9f
signor|9j3
signpost|dsp
sika|2wg
sild|d90
silenc|3n0
silenc|fpa
silenc|fl9
silent|6b7
silhouett|97o
silic|d6s
silicid|3ky
silicon|di5
silicon|dto bsl
silk|3ao
silki|dzs
silk|6vc
silkworm|2sx
sill|
sillabub syllabub|59h
silli|31g
silo|fe9
siloxan|3ky
silt|4xs
silva sylva|f9p
silvan sylvan|
silver|3nc
silver|fv1
silver|76t
silverbush|2f4
silverpoint|58s
silversmith silverwork|8n9
silversword|2f4
silvervin|fzk
silverwe|fzk
silverwork|gcs
sima|czt
simal|fhv
similar|d7c
simil|fjw
simmer|f29
simmer|3us
simmpl|acq
simnel|26h
simper|787
simpl|7n8
simpl simplic|ab8
simpleton|89y
simplic|ccw
simplif|4l
simulacrum|dhz
simul|9fl
simulcast|296
simultan|fa3
sin|84l
sin|5we
sincer|fl2
sincer unassuming|acq
sinciput|20i
sinew tendon|
singalong|dus
singer vocalist|8et
sing vocal|bd1
singl|dum
singlet undershirt|fpy
singleton|52
singsong|8hv
singular|4qn
singular uniqu|8a1
sink|6dv
sinkhol|4pn
sink|4qi
sink|4jv
sinuos sinuous|4bx
sinu|b6q
sinusoid|b6q
sip|4lu
siphon syphon|fl9
sipper|59i
sir|9j3
sire|aif
sirloin|9pi
sirrah|9i8
si sister|8ta
sisham sissoo sissu|fhv
sisterhood sistership|8t8
sitcom|3gz
site|fez
sit|a60
situat|ee1
situat|3n0
sixpenc tanner|3ec
sixsom|12i
sixteen|8fd
sixteenth|chn
sixth|chn
sixti|4ij
sixti|bda
sixtieth|chn
size|9gw
sizzl|air
skateboard|fwg 3rn
skater|14r
skate|14t
skedaddl|5t6
skeet trapshoot|dps
skeg|24x
skeleton|9ye
skep|1ho
sketch|58s
sketch vignett|
sketchbook|210
skibob|fwg
skid|1yj
skidder slider|89y
skier|14r
skiff|1yr
ski|14t
skill|ee1
skim|42f
skimmer|995
skim|cqz
skin|es0
skin|he
skincar|15l
skinhead|2cy
skinni|8bp
skipper|5ge
skirl|e4f
skirmish|1j0
skirt|6vc
skit|6s
skivvi|fpq
skulduggeri skullduggeri slick trickeri|4iv
skull|20i
skullcap|2mb
sky|6vj
skybox|24h eby
skycap|buj
skylight|ga4
skylin|97o
skysail|d5p
skyscrap|2c5
skywalk|b6h
skywai|8lu
slab|1wh
slack|4ie
slack|fkd
slagheap|4aj
slain|4h7
slam|fji
slander|2js
slanguag|8y6
slant|dyl
slap smack|1xf
slapstick|3gz
slasher|du
slat|9ds
slate|ewm
slaughter|8sh
slaughter|gcz
slave|89y
slavehold slaveri|b8d
slaveri thraldom thrall thralldom|emp
sled sledg sleigh|fwg
sledder|14r
sled|14t
sleek|ut
sleep slumber|3n0
sleeper slumber|cuc
sleep|dxq
sleepov|bu
sleepyhead|89y
sleev|
slender|4l8
sleuth sleuthhound|8iz
slice|bc9
slice|
slicer|73i
slick slipperi|dzs
slide|4qi
slide swoop|71i
slide|bod
slimi|g0e
slim|9le
slingback|dpg
sling|f7y
slipknot|8un
slipper|
slipstick|3le
slit|10o
sliver splinter|1tk
slivovitz|260
slob sloven|
slobber|d6h
sloe|bpl
slogan|c56
slogan|bej
sloop|fy8
slope|cpt
slopsel|1fq
slopshop|7co
slot|cpt
slot|dyc
sloth|7o2
slouch|889
sloucher|89y
slovenli unkempt|50r
slowcoach slowpok|4go
slub|cg8
sludg|by8
slugab|82u
sluggard|82u
sluic sluicewai|3nf
slum|52m
slurri|esr
slush|g4y
slut trollop|dyf
smack|1xe
small|bj8
smallhold|65a
smallhold|6b
smallpox variola|
smaltit|9xz
smarmi unctuous|811
smart|7yb
smasher|89y
smelt|6d5
smelter smelteri|bmv
smiler|89y
smirk|787
smithereen|4w
smithi|gd8
smokehous|2c5
smoker|3rg
smokescreen|c6g
smokestack|31x
smoke|27f
smolder smoulder|6c3
smooch|2fi
smooth|4c
smoothbor|6c5
smooth|f4q
smother stifler|89y
smudg|6c3
smuggl|864
smug|3k3
snaffl|d58
snafu|1xa
snag|2cc
snailflow|934
snakebit|1tn
snap|6q
snapdragon|6h7
snaplin|eks
snapper|97q
snapshot|bhc
snare trap|4qw
snarer|7y1
snarl|fu8
snarl|6z2
snatcher|eer
sneaker|dpg
sneez sternut|ev8 co1
sneezer|89y
sneezewe|7n8
snicker snigger snort|8zt
snickersne|6am
sniffer|89y
sniffl snuffl|27f
sniffler snivel|89y
snifter|70w
snip snippet|bj6
sniper|9lz
snit|q1
snivel|48u
snobberi snobbish snobbism|105
snog|2p4
snood|9t4
snooti|ccw
snore|air
snorer|dxr
snore stertor|27f
snow snowfal|g6a
snow|90l
snowbank|eld
snowblind|1w4
snowboard|a72
snowcap|42f
snowfield|2xe
snowsho|4sq
snuffbox|24g
snuffer|85u
snuffler|89y
soak soakag|
soap|38k
soapberri|fhv
soapbox|446
soapi|ccw
soapwe|gg4
soapwort|6h7
soar|11h
sob|48u
sober sobrieti|ee1
sobersid|a0
sobralia|ata
soccer|6jo
sociabl|e1r
socialis social|6q 5w2
socialis social|89y
socialis social|12k
social|82l
socialist|br8
social|ffs
societi|79k
sociobiologist|1s1
sociobiolog|1s2
sociolinguist|983
sociolinguist|984
sociologist|dcu
sociolog|dcs
sock|6kc
soda|d6s
sodalist|9ri
sodalit|9xz
soddi|7vt
sodium|9tk
sodom|9ah
sodomi zooerastia zooerasti|dlm
soffit|es0
softbal|1co
soften|30e
soften|
softhearted|ev1
soft|3qb
softwood|gc6
soggi|g7k
soire|b6d
soja soya|934
sojourn|eem
sojourn|aoa
solac|3h4
solaris solar|609
solarium sunporch sunroom|d0w
solder|gcz
soldier|9j4
soldier soldiership|64
soldieri troop|6km
sole|237
solemnis solemn|cz6
solenoid|9gq
solfeg solfeggio|dus
solferino|bko
solicit|uq
solicitorship|1oy
solicit solicitud|ev1
solid|
solid|3qb
solips|548
solitair|8n8
solo|77
soloist|8et
solon statesman|br8
solut|a10
solut|9ua
solut|dkv
solvabl|c5c
solvat|3ky
somaesthesia somatesthesia somesthesia|bcd
somatotrophin somatotropin|5nd
somatotyp|2c3
somewher|9ah
sommeli|dkd
somniloquist|dxr
son|31h 9i8
sonata|37w
song|ast
songbook|20z
songster songwrit|3kq
sonnet|bql
sonnet|bqn
sonograph|8er
sooth|fl2
soothsai|c5d
sop|1to
soph sophomor|9dd
sophist|a0
sopor|3n0
soprano|dur
sorbat|9o0
sorbent|9o0
sore|8b2
sore|7yb
soror|3b6
sorption|
sorrow|d5b
sorrow|egr
sorter|399
sorti|71
sortit|4j2
sottish|5as
sou|3ec
souari|fhv
soubrett|6b3
souffl|503
soul|67i
sound|c5c
sound|bl
sound|
sound|7gv
sounder|4sq
sound|4pq
soundman|f0t
sound|3n0
soundtrack|
soup|503
soupspoon|e9i
sourc|54a
sourc|62q
sour tart|ezg
sousaphon tuba|265
soutan|fyc
southeast southeastward|4xf
southeast|g9z
souther southerli|g9z
southern|9az
southern|cpt
southland|9ah
southwest southwestward|4xf
southwest|g9z
sovereignti|181
soviet|3zq
sowbelli|bu4
sowbread|6h7
sower|65a
spa|bo3
space|9ah
space|y9
spacecraft|43m at6
spacefar spaceflight|g21
space|cia
space|bm7
spackl|bn9
spade|2o7
spade|dqn
spadefoot|t9
spadework|gcr
spall spawl|6ob
span|5cg
span|520
spandex|3ao
spandrel spandril|es0
spaniel|
spanner|fcd
spar|9xz
spare|3kp
sparer|1o4
sparerib|503
spark sparkl|fy7 60f
sparker|9t4
sparkler|4tw
sparkl twinkl|j6
spar|yo
sparrow|b6u
spasmolysi|cn4
spatchcock|313
spathiphyllum|6h7
spatial|c5c
spatter splatter splutter sputter|air
spatter splash|b15
spawn|5hb
spawner|6d4
speakeasi|1f3
speaker talker verbalis verbal|3it
speakerphon|bgv
speakership|1oy
speak|fu8
spearhead|910
spearpoint|5n0
spec specif|4ql
special|apd
specialis specialist special|5zm
special|5oe
special|2xq
special|2jj
speci|6m7
specif|b61
specif|b61
specifi|8fk
specimen|5wq
spectacl|dsh
spectacl|515
spectacular|bd0
spectrogram|bhc
spectrometri spectroscopi|n6
spectrum|zy
spectrum|k8
specul ventur|8j1
speculum|9z2
speech|3iq
speech|fu8
speechless|cdz
speechmak|81
speechwrit|174
speed veloc|cia
speeder|59r
speedomet|9u5
speedwai|cze
speedwel veronica|6h7
spelaeolog speleolog|6ye
spell tranc|3n0
spell tour|doc
spell while|f9v
spellbind|at3
spelldown|3jx
speller|gef
spell|auz
spelt|g7r
spelter|ggj
spermaceti|g5v
spermatocel|9e0
spermatocid spermicid|3so
spermophil|ebh
spewer vomit|eou
sphagnum|a5l
sphenoid|20i
sphere|10o
spherocyt|5t4
sphincter|a92
sphinx|89y
spic spick spik|
spice|bzv
spiceberri|2f4
spicebush|2f4
spider|
spigot|bpi
spike|4yk
spike|5sb
spill|98q
spillov|3pv
spin|7cl
spindl|69l
spindleberri|2f4
spine|
spinel|9xz
spinnabl|ccw
spinnbarkeit|e87
spinner|9hw
spinnei|2as
spinster|gc1
spiracl|aub
spiral|4bx
spire steepl|fe9
spirit|
spirit|2yf
spiritu|e3i
spiritu spiritualti|1nj
spirogram|cm2
spirogyra|32z
spirometri|9pg
spironolacton|3yk sd
spit|2ml
spitbal|a0b
spit|5i4
spitz|54m
spiv|82u
splashboard|c6g
splasher|c6g
splat|bn4
splayfoot|6jm
splenectomi|y
splenomegali|80i
splice|3p8
splint|b51
split|ely
splitsvil|273
splitter|gcz
splurg|64t
spodumen|9xz
spoiler|2kg
spoil|4ip
spoke|4sq
spokesman|csg
spokeswoman|csg
spoliat|4rl
spondylarthr|10u
spong|e3w
sponger|gd3
spongi|bu9
sponsor|1o4
sponsorship|ern
spontan|acq
spoon|3rn
spoonfeed|67c
spoor|ffh
sporangiophor|efc
spore|
sporophyl|6iv
sporophyt|bmw
sporozoan|c74
sporran|bws
sport|2fa
sportsman sportswoman|14r
sportsmanship|63i
sportswrit|8of
spotter|5ly
spot stain|
sprag|334
sprawler|89y
sprawl|15u
sprai|ber
sprai|zu 4jo
sprayer|8vm
sprai|50y
spread|fhd
spreader|fcd
spreadhead|b0q
sprechgesang sprechstimm|bgu
spree|7xs
sprigger stemmer|gcz
sprightli|
spring springtim|dfm
spring|4sq
springboard|
springer|ehv
sprinkl|cgo
sprinter|14r
spritz|8n5
sprog|cmc
spruce|gc6
spume|6ic
spur|72p
spurg|2f4
spurious|64a
spurner|89y
sputnik|at6
sputum|a7h
spy|arz
spy|g4s
spymast|5lz
squad team|fr9
squall|g9z
squamul|6iv
squander|g4o
squash|fzk
squat|5y4
squat|a60
squawk|air
squeak|air
squeaker|10o
squeal|air
squeez|3l5
squelch squelcher|4q0
squib|6cw
squiggl|97n
squill|2c7
squint strabismu|14
squinter|89y
squir|15h
squir|8xf
squirearchi|yx
squirm wiggl wriggl|a60
squirmer wiggler wriggler|89y
squirrel|5vm
squirt|aih
squirter|bod
squish|air
stabber|du
stabil|det
stabilis|86p
stabilis|4sq
stabil stabl|
stabil|akc
stabil|30e
stabl stall|2c5
stablem|7uf
stack|4aj
stacker|8vm
stact|e7t
staddl|ba5
stadium|eld
staff|6km
staff|eg8
staffer|5ly
stage|bno
stagecoach|2q5
stagecraft|43p
stagehand|5ly
stager|erd
stagflat|8bh
staggerbush|2f4
staghound|7vn
stagi theatric|frj
stage|c3c
stagnanc|86z
stain|3g9
stainabl|f2i
stainer|gcz
stain|5cz
stainless|ef0
stair|4sq
staircas stairwai|10o
stairhead|bno
stair step|ecj
stake|bc9
stake|dsq
stake|8er
stakeout|ese
stalk|8vl
stall|3jl
stall|dpu
stalwart stout|ek2
stamina tough|5ns
stammel|3ao
stammer stutter|e67
stamp|2sr
stamp|eup
stamp|fbj
stamped|6q 5w2
stamper|gd3
stanc|15u
stanchion|bvh
stand|buz
stand|230
stand|ewi
standardis standard|3n0
standbi|f6k
stander|1mp
stand|eej
standpip|bl7
standpoint viewpoint|15t
stanhop|2q5
stanhopea|ata
stannit|9xz
stanza|f4p
stapedectomi|y
stapelia|7n8
stapl|3ic
staplegun|9fl
stapler|9fl
star|
starboard|es0
stardom|eej
stardust|d0i
stare|9c6
starer|9c8
staret|as
stargaz|anq
starlet|7b
starlight|96k
start|1m6
start|fmi
starter|a63
startl|co1
starvat starv|
state|163
state|17a
statecraft statesmanship|gb3
statement|3rz
stater|3ec
stateroom|2h0
stateswoman|e34
static|9po
statin|9q4
station|62q
station|9sq
stationeri|b34
stationmast|5lz
statist|4gf
statistician|9o6
statuari|4w
statu|det
statur|5u0
statu|ee1
statut|6p
staunch steadfast|9dj
stai|6q
stayer|p8
steadi|6d0
steadi sweetheart sweeti truelov|9d9
steak|9pi
stealer thief|460
stealth|3ll
steam|fvk
steamboat|1yr
steamfitt|115
steamship|doq
steatocystoma wen|4du
steatorrhea|ev8
steed|a6f
steel|im
steelmak steelman steelwork|9hw
steelwork|62y
steenbok steinbok|qz
steep|4jg
steeplechas|6k5
steeplechas|7uf
steeplejack|8vm
steer tip|3zu
steeragewai|e72
stela|ehv
steli|ata
stem|
stemmat stemmatolog|11a
stent|fl9
stentor|e67
step|a72
stepbroth|2a7
stepchild|31h
stepdaught|efi
stephanoti|2f4
stepladd|8w6
stepmoth|efn
steppar|b4v
stepp|2xe
steprelationship|8t8
stepsist|dvd
stepson|efi
stereo stereophoni|cso
stereotyp|csd
sterilis steril|
stern|19s
stern|11y
sternocleidomastoid|a92
sternpost|f9n
sternut sternutatori|3ky
steroid|3ky
sterol|eg0
stethoscop|8er
stevia|7n8
steward|6a3
stewardship|1oy
stew|67i
stibnit|9xz
stick|85u
stick|25s
stickbal|1hc
sticki|g0e
stickpin|bka
stickwe|7n8
stiff|9j3
stiffen|c2n
stiff|8aj
stiff|bw2
stifl|10y
stigmata|gdx
stigmat stigmatist|89y
stigmat|ee1
stiletto|4ei
still|bhc
stillbirth|1h
still windless|
stillroom|2g2
stimul stimulu|8bu
stimul|zp
sting|7yb
stingi|ffs
stint|5cg
stipe|efc
stipendiari|9gk
stir|3ik
stirk|2t7
stir|a60
stirrup|4sq
stitch|ae3
stob|eg8
stock|2mq
stockad|6mz
stockbrok|29l
stockcar|24j
stocker|p8
stockfish|6d5
stockhold|1nj
stockinet stockinett|8ua
stock|6kc
stock|c7e
stockist|c78
stockman|65a
stockpil|cs7
stockpot|bw4
stockroom|eic
stocktak|5ly
stocktak|ck9
stodg|hb
stodgi|76m
stoep|bu5
stogi|35e
stoic|a0
stoichiometri|cig
stoicism stolid|ffs
stole|db3
stomach tum|g0i
stomach|6vc
stone|10o
stonecress|7n8
stonemason|115
stonework|9mv
stonewort|32z
stoog|6j6
stool|dfr
stoop|882
stop|6q
stopcock|66b
stopov|bm0
stop|2os
stopwatch|f9y
storag|7qr
storag storehous|4p9
storag|2f9
store|5e6
storeroom|d0w
storm|
storm tempest|3ik
stormi|87w
stori|69x
storybook|20z
storylin|bpa
stouthearted|26a
stove|
stove|7l6
stovepip|31x
stowag|3z6
stowawai|b6s
stow|eia
straddl|bee
strafe|159
straggl|79k
straggler strayer|4go
straightawai|dgi
straightedg|fcd
straighten|4sq
straightjacket|6vc
strain|j6
strain|4vi
strain|afc
strainer|6b9
strain|5h2
strait|g4z
straitjacket|4s8
strake|1yj
strand|6m8
strand|10o
strand|adk
strang unfamiliar|
stranger|8gm
strangl strangul throttl|eox
strap|85u
straphang|3j4
strapless|596
stratagem|a70
strategian strategist|3tf
strateg|dcs
stratif|380
stratigraphi|6ye
stratocraci|17a
stratospher|90l
stratum|90l
stratu|3ax
strawberri|1ox
strawboard|2ob
strai|p8
streak|eog
streak|2yj
streak|9ly
stream|g4z
stream|41t
streamb|4pn
streamer|96k
streamlin|ffk
street|f77
streetcar trollei|
streetlight|8x0
strength|c5c
strength|2md
strengthen|4sq
strengthen|dob
streptobacillu|d03
streptocarpu|6h7
streptodornas|5qh
streptokinas|5qh
stress|8bj
stressor|dc
stretch|e56
stretch|eiu
stretch|5y4
stretchabl stretchi|5ic
stretch|5oo
stria striation|78y
stride tread|efg
stride|c42
stridenc|f9s
stridor|ev8
stridul|air
strife|3o7
strike|
strike|159
strikebreak|asg
striker|14r
string twine|3wd
string|
string|3wd
stringenc tight|4l7
stringer|bo0
strip|bj8
strip|10o
stripe|9q
striper|9j4
stripper|3ky
striver|gcz
stroke|a5z
stroke|fdu
stroke|6q
strongman|bd2
strongroom|eic
strontianit|9xz
strontium|9tk
strop|ejc dn0
strophanthu|2f4
structur|984
structur|10o
structur|3kt
structur|3e6
struggl|15e
struggler|89y
strum|e4f
strychnin|bij
stucco|bn9
stud|9j3
studbook|cos
studentship|1oy
studio|gd8
studi survei|5wo
studi|91i
stuff|ane
stuffer taxidermist|115
stuffi|3ol
stuf|3mj
stump|bj8
stumper|c2k
stump|2kh
stunt|5zt
stupa tope|dr6
stupefact|jy
stupid|86x
sturdi|7kl
style|3iq
style|6m7
stylis styliz|akc
stylist|116
stylu|4sq
stymi|dvk
styrax|2f4
sub substitut|gcr
subcommitte|3hz
subcompact|17f
subconsci|25f
subcontin|8xq
subcontract|3sp
subcontractor|3ss
subdeacon|393
subdivis|fez
subdomin|aks
subeditor|5gb
subfigur|dmt
subgroup|79k
subhead|7js
subject theme topic|3rz
subject subjug|cpx
subject|ffs
subjectivist|8fk
subjug|3pi
subleas sublet|91j
sublieuten|961
sublim|6vj
sublim|dob
sublim|75d
submarin|1y1
submedi|aks
submers|un
submiss|3rz
submiss|6q 5w2
submitt|6j6
subnorm|14
subordin subsidiari underl|13a
subordin subsidiar|8b4
subordin|4p0
suborn|87t
subpart|3ko
subpoena|gee
subpopul|4w
subprogram subroutin|
subscript|b8z
subsect|dgi
subservi|3n0
subset|dkv
subshrub suffrutex|2f4
subsidis subsid|a32
subsidis subsid|1p7
subsidi|75o
subsist|8r0
subsist|esi
subsist survivor|fqp
subsoil undersoil|4xs
subspac|8bc dkv
substanc|3ko
substanti|3xq
substant|gcl
substat|eea
substrat|enq
substratum|es1
substr|djp
subsumpt|13m
subsystem|ew6
subterfug|4iv
subtitl|fgk
subtleti|4vf
subton|aks
subtot|epl
subtrahend|am4
subtreasuri|5x5
suburb suburbia|52m
suburbanit|aoa
subvent|enk
subvers|4lv
subvers traitor|50l
subwoof|9d0
succedaneum|crz
success|7gv
success|15c
success|c68
success|dk4
successor|3jr
successor|crz
succor succour|cm7
succori|7n8
succotash|503
succuba succubu|4ef
suck|3ri
sucralf|9q4
suction|c08
sudatori sudorif|9q4
sued|91p
suer suitor wooer|9p
suffer|5ns
suffer|fqp
suffer woe|9zm
suffici|g63
suffoc|8sh
suffragan|1td
suffrag|1mw
suffragist|av
sugar|
sugari sweet|ezg
sugarloaf|ep1
sugarplum|2l7
suggest|esm
suggest|825
suicid|8sh
suit|6vc
suitabl|ccw
suit|ast
suit|3ao
sukiyaki|503
suksdorfia|7n8
sulfat sulphat|d6s
sulfid sulphid|3ky
sulfon|d6s
sulfur sulphur|enq
sulk sulki|7xr
sultan|d3e
sultan|41d
sum total|3lw
sumac|gc6
summaris summar|cs4
summari|ee4
summer summertim|dfm
summon|8j6
sumo|ci5 e9r
sump|cth
sumpsimu|9az
sun sunlight sunshin|96k
sunbath|82u
sunbeam sunrai|1jz
sunbonnet|20r eq4
sunburst|epu
sundial|7u8
sundown sunset|7vp
sundress|596
sundri|elr
sunglass|61z
sunhat|2y3
sunroof|d0r
sunsuit|6vc
suntrap|b83
sup swallow|
super|2p5
superannu|bbi
superbia|dul
superbug|1b4
supercargo|72w
superego|3pm
supererog|5h2
superfecta|g2h
superfici|ut
supergi|edm
superhet|cfh
superinfect|8b2
superintend supervis|9j5
superior superordin|910
superior|
superior|2j0
superior|aa
superior|105
superl|3oq
superload|2e4
supermarket|78q
supermarket|2fc
supermom|a5r
supernat|98p
supernatur|1mw
supernova|edm
supernumerari|89y
superpow|3ij
superscript|8dn
supersedur supersess|cry
superstit|1mw
superstr superstratum|ejm
superstr|b5y
superstructur|eld
supertank|eyh
supertax surtax|ezv
supertitl surtitl|fgk
superton|aks
supertwist|fd7
supervent|7gv
supervisor|eqm
supin|d1n
supin|a92
supper|9p5
sup|5eu
supplant usurp|ap8
supplejack|eg8
supplement|lq
suppli|lr
support|77
support|et
support|77
suppositori|9q4
suppress|5af
suppress|79r
suprainfect|8b2
supremac|1mw
supremacist|av
sura|dgf
surcharg|3z6
surcoat|3c5
surd|3qi
sureti|2w7
surfac|10o
surfac|23o
surfact wetter|de
surfboard surfer|1ie
surfboard surf surfrid|wg
surfboat|1yr
surnam|abb
surpris|jy
surpris|j6
surpris|2nh
surrealist|116
surrend yield|crb
surrender yielder|89y
surtout|775
surveil|8iw
survei view|9c6
survei|9pg
surveyor|5o6
surviv|he
survivalist|89y
survivor|89y
survivor|p8
suscept|3n0
sushi|503
suspect|89y
suspens|vr
suspens|56y
suspens|a10
suspensori|1dv
sustain|c5c
sustain sustent|erm
susurr susurru|e4f
sutte|ep7
sutura sutur|10y
sutur|dll
suzerain|3ij
suzerainti|55s
svoboda|6p3
swab|85u
swad|2df
swage|fcd
swale|fk8
swallowtail|8m5
swamp swampland|g7j
swan|1sl
swanflow swanneck|ata
swarm|481
swarm|79k
swarthi|3kf
swash|g5o
swashbuckl|1mg
swastika|5ks f4l
swat|1xe
swatch|bj6 3ao
swath|e56
swath|1dv
swath|10o
swai|bx2
sweatband|eky
sweater|6vc
sweatpant|fkd
sweat sweatsuit|6vc
sweatshirt|c9i
sweatshop|62y
sweeper|5ly
sweep|38m
sweetheart|89y
sweetpea|fzk
swell|g5o
swell|6mi
swell|45h
swerv veer|fmh
swim|wg
swimmer|14r
swimsuit swimwear|6vc
swindl|6ov
swing|70
swing|bod
swing|1xe
swing|a72
swinger|14r
swipe|dqj
swish|e4f
switch|
switcheroo|dod
switchman|9k2
swivet|cf
swoosh whoosh|air
swordplai|6z
swordsmanship|64
syllab syllabif|53o
syllab|ew6
syllabl|3ko
syllog|ckg
sylph|gc1
sylvanit|9xz
sylvin sylvit|9xz
symbol|dsq
symbol|
symbolis symbol|862
symbolis symbol|8hb
symbol|eup
symbol|b8d
symbolist|116
symbolog|aqp
symmetric symmetri|e61
symmetri|5sc
sympathectomi|y
sympathi|87x
sympathi|67i
sympathi|8t7
sympatri|bzn
symphonist|3kq
symphoni|e3h
symposiarch toastmast|5l4
symposium|3nm
symptom|5w8
symptom|89g
synaesthesia synesthesia|bl
synagogu|2c5
synaps|3fh
synapsid|csq
syncarp|6qp
syncategorem|gcl
synchroflash|4sq
synchromesh|ew5
synchron synchronis synchroni|cpt
synchronis|8v
syncop|10z
syncop|8ms
syncytium|4e0
syndic|29l
syndic|90
syndic|2fc
syndrom|3kc
synecdoch|fjw
synerg synergi|
synergist|5af
synonym|gcl
synovia|dgd
synset|dku
syntax|elf
syntax|ew6
synthesi|
synthesi|ckg
synthesis synthesist synthes|8fk
synthet|3ky
syphilit|eou
syringa|bg8
system|8ew
system|79k
systemat|dcs
systematis systemat|77
systematis systemat systemis system|zw
systemat|b8d
systematist taxonom taxonomist|1s1
systol|1ki
tab|1qw
tabbouleh tabooli|d61
tabe|154
tabi|e1z
tabl|zy
tabl|6sg
tableau|zu
tableau|b2p
tablefork|6m4
tablet|dx3
tabletop|es0
tabloid|8oe
taboo tabu|1pr
tabor tabour|5ak
taboret tabouret|ei1
tabul|8bp
tacheomet tachymet|f5a
tachogram|75y
tack|1kb
tacker|gcz
tackl|97q
tackler|6jq
tact|3q6
tactician|3tf
tactic|4yn
tactil|8h3
taffeta|3ao
taffrail|cgc
taffi|2l7
tag|8vh
tagalong|6j6
tagasast|2f4
tagger|89y
tail|
tail|5n1
tailback|6jq
tailboard tailgat|6w1
tailgat|59r
taillight|8x0
tailor|43l
tailpip|bl7
tailspin|dy
tailstock|4sq
tailwind|g9z
takeoff|4ow
taker|39i
talaria|d7r
talc talcum|9xz
talent|5zm
talk|3u3
talki|6b7
tall|c5c
tallgrass|76a
tallith|dn5
tallow|apw
talon|38b
tam|2mb
tamal|503
tamarillo|2f4
tamarisk|2f4
tambourin|5ak
tammi|3ao
tamp tamper|fcd
tampion tompion|bpi
tampon|bpi
tan|2ai
tanbark|1fz
tandem|bm7
tandoor|axa
tangenc|3p7
tangl|
tangl|be0
tangor|asz
tank|fwg
tank|3rn
tanka|bql
tanker|doq
tanneri|gd8
tan|78
tannoi|9d0
tantalis tantal|be2
tantalit|9xz
tantal teas|a0n
tantalum|9tk
tapa tappa|1fz
tape|eky
tape|
tapestri|3kg
tapi|3ao
tapot|9mz
tappet|94j
tap|e4f
taproot|d12
tar|1ty
tarboosh|2mb
tardi|fa3
tare|ik
target|bm0
target|5sb
tariff|ezv
tarmac tarmacadam|b8m
tarn|8wj
tarnish|4yu
tarot|2o7
tarp tarpaulin|2m3
tarpan|7uf
tarsal|20i
tartar|d6s
tartrat|d6s
tarwe|7n8
taskmast|erd
tast|bl
tast|5ji
taster|46k
tast|d7h
tatou tatu|z3
tattl|4ys
tau|75z
taunt|c7h
taup|2ai
taurin|3ky
taut tens tension tensiti|3n0
tautolog|fl1
tavern|2c5
taw|75z
tawni|3kf
tax taxat|
taxabl|950
taxer|2e8
taxi taxicab|17f
taxidermi|118
taximet|9u5
taxi|cjc
taxonomi|7ot
taxpay|
tea|1pl
tea teatim|9p5
teacak|1tb
teacart|2qd
teachership|1oy
teach|548
teahous tearoom teashop|5et
teak teakwood|gc6
teakettl|8rl
teal|779
teamster|gcz
teamwork|3v8
teapot|bw4
tear|59a
tearawai|4fv
teardrop|59z
tear weepi|d5b
tearjerk|ac0
teasel teasl teazel|7n8
teaser|gcz
tech|dca
techi tekki|f0t
technetium|9tk
technic|biv
technic|ee1
technician|gcz
technicolor|9ua
techniqu|9ua
technocrat|5zm
technolog|vb
technophilia|5ps
technophobia|50i
teddi|bod
tee|dvh
teen|bda
teepe tepe tipi|f31
teeth|dku
teetotal teetotalist|2f
teetotum whirligig|bod
teg|8wq
teiid|99s
telco|fu5
telecast|296
telecast televis|f1c
telecom telecommun|9qb
telecommerc telemarket telesel|9lw
telecommut telework|5m0
teleconfer teleconferenc|3no
telefilm|6b7
telegram|9ta
telegraph|un
telegraph telegraphist|9k2
telegraphi|f1c
telemark|fmh
telemetri|9pg
teleologist|av
telepathi|3iq
telephonist|9k2
telephoni|f1c
telephoto|bhc
telephotograph|bhc
telephotographi|fgp
teleport|fgc
teleprocess|c2r
telescopi|118
telethermomet|f61
televangelist|5vu
telfer telpher|fgw
telferag telpherag|fgy
tellurid|3ky
tellurium|enq
telli|ckx
telomeras|5qh
telomer|5n0
temp temporari|gcz
temper|cuj
temper|g6a
temperatur|lr c5c
templ|2c5
templ|66y
templ|2c5
tempo|cia
tempter|89y
tempura|503
ten tenner|8fd
tenantri|4w
tendenc|c5c
tendenti|1pr
tenderfoot|1m5
tenderhearted|3jn
tenderis tender|86p
tenderis tender|3ky
tender|5ll
tenement|2c5
tenesmu|43s
tenon|eld
tenor|bgu
tenor|bli
tenpenc|3ec
tens|2sr
tensimet|9k6
tension|ej0
tension|1cb
tension|6kk
tensor|fvp
tent|dnz
tentacl|8bm
tenterhook|38c
tentmak|9hw
tenuiti thin|4we
tequila|224
teraflop|fr7
terahertz|cia
teratogen|dc
teratogenesi|79r
teratoma|aey
terbium|9tk
tercel tercelet tiercel|7iz
tercentenari tercentenni triennial|pw
tercet ternari ternion terzetto three threesom trei triad trine triniti trio triplet|4vt
teriyaki|503
term|gcl
term|bda
term|ee4
termer|89y
termit|8dp
terpen|7yw
terrain|fez
terreplein|e57
terrier|54m
terrin|503
territori|e2n
territori|ya
terrorist|cfe
terrycloth|3ao fe8
ters|em3
tessel|8q2
tessera|f9e
tesseract|49i
test tryout|5zj
test|9pg
testament|455
testament will|54a
testat|89y
testimoni|5w9
testimoni tribut|3rz
testimoni|8bp
testimoni|12r
testi tetchi touchi|33h
test|5zi
test|5wo
test|8iw
testudo|c6g
teth|75z
tetrachlorid|3ky
tetrahydrocannabinol|5af
tetrahymena|35i
tetraiodothyronin thyroxin|5nd
tetralog|djz
tetramet|fxx
tetrapod|43v
tetraskel tetraskelion|b8e
tetraspor|e9m
tetrod|fla
tettigoniid|76c
text|geg
textur|67h
textur|2ye
thallium|9tk
thalweg|23n
thanatolog|dcs
thanatopsi|5tq
thane|aif
thaneship|1oy
thank|3rz
thank|et
thatch|3ea
thaumatolatri|gdo
thaw|g6a
theater theatr|2c5
theca|42f
theism|63m
theist|1n0
thelarch|edw
then|lr
theodici|f5d
theodolit transit|8er
theogoni|4yn
theologian theologis theologist theolog|21f
theologi|4yn
theologi|9ua
theophani|9jv
theorem|c5n
theori|5zr
theosoph|1mw
theosophist|1n0
theosophi|9ua
therapeut|9q5
therapi|fht
there|9ah
there|bzn
theridiid|e7w
thermal|g9z
thermalgesia|7yb
thermel|f61
thermion|b5y
thermion|5jb
thermochemistri|30h
thermocoupl|f61
thermodynam|bi9
thermoelectr|5it
thermogram|75y
thermogravimetri|9pg
thermomet|8er
thermometrograph|f61
thermometri|9pg
thermopil|f61
thermoplast|bnc
thermoreceptor|aty
thermoregul thermostat|cp5
thermospher|90l
thermostat|f5x
thermotherapi|f5m
thesi|13m
theta|75z
thicken|9o0
thick|4we
thigh|974
thill|dm6
thing|dvj
thing|6z
thing|2g
thing|10o
thing|1nj
think|ar
thinker|8fk
thin|c5c
thin|4wc
thiocyan|d6s
thiopent|1fj
thiouracil|3ky
third|d09
third|chn
thirst|
thirteen|8fd
thirteenth|chn
thirti|bda
thirtieth|chn
thirti|8fd
thistl|g6n
thong|85u
thorax|bj8
thorit|9xz
thorium|9tk
thoroughbr|a0
thoroughfar|cze
thoroughwort|7n8
thortveitit|9xz
thought|1mw
thousandth|chn
thread|3wd
threader|fcd
threat|g42
threat|4ja
threepenc|3ec
threescor|dku
thresh|djc
threshold|1m7
thrifti|6qo
thriftless wast|
thriftshop|dpu
thrill|5xd
thriller|eig
throb|7yb
throe|e9
throe|b0w
thrombectomi|y
thrombocytosi|ev8
thromboembol|ao5
thrombosi|ao5
thrombu|3an
throne|2wr
throw|7e
throw|2xh
thrower throwster|gcz
thrum|e4f
thrust|1xe
thugge|a8v
thuggeri|45y
thulium|9tk
thumbhol|7qv
thumbnail|6bs
thumbnut|amo
thumbprint|6bu
thumbstal|c6g
thunder|air
thunderclap|f8b
thunderhead|4al
thunderstorm|eid
thunk|e4f
thurif|5s
thwack|1xe
thwart|254
thyme|7n8
thymosin|5nd
thyroglobulin|8jf
thyroid|70t
thyroidectomi|y
thyroprotein|8jf
thyrotrophin thyrotropin|5nd
thysanopt thysanopteron|8dp
thysanuron|8dp
tick|e4f
tick|
ticket|54a
tickler|6av
tickl|6q
ticktack|dsq
ticktock tictac tocktact|f8s
tidbit titbit|4ep
tide|7gv
tide|fvr
tideland|3bz
tidemark|89i
tidewat|5ed
tidi|3n0
tidi|cl1
tidytip|6h7
tie|5s0
tiger|89y
tiger|
tighten|8u
tightrop|d18
tigress|f9a
tile|dx3
tiler|gcz
tile|vd
till|4xs
till|4aa
tilter|2x3
tilth|3n0
tiltyard|fez
timbal|503
timber|1jx
timber|bvh
timberland woodland|5ed
timberlin|9ah
timberman|az0
timbr tone|c5c
timbrel|5ak
time|bda
time|bda
timekeep|api
timekeep|77
timer|7u8
time|bda
timet|dbl
timework|gcr
timid timor|66o
time|
timothi|76a
timpanist tympanist|5ap
tin|9tk
tinam|6ts
tine|c4w
tineoid|a5q
tinfoil|6ir
ting tinkl|e4f
tin|vd
tinnitu|ev8
tinsel|4jo
tip|5n0
tipper|1p7
tippet|2mm
tipster|as
tipto|faf
tipu|fhv
tiramisu|cu
tire|7th
tirolean|2y3
tissu|bj8
titania|bjm azb
titanium|9tk
titer titr|3lv
titfer|2y3
tithonia|6h7
titil|5xc
titl|7js
titl|abb
titrat|un
titter|8zt
toadflax|6h7
toast|26h
toaster|98
toast|3us
toastrack|cf3
tobacconist|dpy
toccata|ast
tocopherol|g0w
todai|alh
todai|4gp
toddi|gj
toe|uz
toe|10o
toecap|c6g
toehold|eej
toenail|ab3
toeto|76a
toiler|gcz
toiletri|8ew
tokamak|2x5
token|eup
tolbooth tollbooth tollhous|21w
toler|5ns
toler|bdu
toler|bdv
toll|677
toll|fv3
tollbar tollgat|6w1
tollgather tollkeep tollman|5ly
tollon toyon|2f4
tomallei|au5
tomato|fwe
tome|20z
tomograph|un
tomographi|bj3
tomorrow|4gp
tomorrow|6sr
tonal|akp
tone|em3
tone|bli
toner|e35
tong|4sq
tongu|8y6
tongueflow|ata
tonic|1pl
tonic tonu|ezq
tonight|alh
tonnag tunnag|ez4
tonometri|9pg
tonsillectomi|y
tool|85u
toolbox|24g
toolhous toolsh|dnd
toolmak|9hw
toot|e4f
tooth|20i
toothbrush|2at fbh
toothpast|4op
tootl|e4f
top|cor
top upsid|es1
topgal|d5p
topiari|6v5
topic|8gb
topknot|7jr
topmast|9n6
topographi|3o1
topolatri|gdo
toponomi toponymi|aiy
toponym|abb
topo|a5w
topper|gcz
topsail|d5p
topsoil|4xs
toqu|2y3
tor|czs
torch|96l
torchbear|910
torchlight|96k
torment|7yb
tornado twister|ga8
torpid torpor|3n0
torpid|b6z
torqu|6kk
torr|fr7
torrent|4bj
torrid|7l4
torso|bj8
tortfeasor|89y
torticolli wryneck|14
tortricid|a5q
tortur|be1
toss|6u7
toss|f7y
tossup|2xi
tostada|503
totalis totaliz total|3le
total|82l
totalitarian|8g
totem|37d
totem|1mw
totemist|89y
totipot|t
touch|85t
touch|612
touch trace|c3o
touchdown|eoe
toucher|89y
tough|1j0
tourism touristri|2f9
tourmalin|9xz
tournament tournei|3jx
tourniquet|1dv
tovarich tovarisch|3j9
tow towag|7ip
towboat tugboat|1yr
towel|bj6 3ao
towel|3ao
tower|eld
towhead|1wq
towlin towrop|10o
town|a8q
town townsfolk townspeopl|12i
towner|aoa
township|52m
townsman|3jr
towpath|b7u
toxaemia toxemia|83j
toxin|br4
toxoplasmosi|8b2
toyshop|dpu
trace vestig|89g
trace|58s
tracer|4ry
traceri|4jo
trachea windpip|5bb
tracheophyt|bmw
tracheostomi tracheotomi|
trace|581
track|9ah
track|10o
trackbal|4sq
tracker|7y1
track trail|2z5
tract|
tractabl|ffs
tractor|
trade|3hq
tradecraft|43p
trademark|9lp
tradeoff|5x3
tradespeopl|bbx
trade|3hq
tradit|3e6
tradition|aux
tradition|8f
traffic|4w
tragedian|174
tragedienn|7b
tragedi|
tragicomedi|ffe
tragopan|bfx
trail|feu
trail|2qo
trailhead|auf
train|fgw
trainband|3jf 9ww
trainbear|15h
traine|1m5
traineeship|eu
trainer|910
trainload|99u
trainmast yardmast|cgi
trait|163
traitor treasonist|460
traitress|fft
tramcar|g2j
tramlin|fev
trammel|6dd
trampl|e4f
tranch|bc9
transactinid|enq
transact|6q 5w2
transactor|2fc
transalpin|ax0
transcend|1mo
transcendent|bgn
transcendentalist|bgl
transcript|geg
transcript|3iq
transduc|4sq
transept|eld
transexu transgend transsexu|89y
transfer transferr transport|2xq
transferas|5qh
transfere|cla
transform|4sq
transgressor|ap8
transienc transitori|85q
transient|fhe
transit|fxf
translat|clz
translat|fhd
translat|2xq
transliter|fg8
transmigrant|7j0
transmiss transmitt transmit|dio
transmiss|3ip
transmitt|3dq
transmogrif|fgm
transmut|2xq
transpar|fp9
transplant|6v8
transport|8ew
transport|4vm
transport|62q
transport|a69
transpos|9oc
transsexu|ee1
transship|fgc
transud|9o0
transvest transvestit|b8d
transvestit|89y
trap|4sq
trap|58b
trapez|eu5
trapper|7y1
trapshoot|5zm
traumatolog|9q5
travel|a72
travel|a5z
travel|89y
travelog travelogu|15z
travers|47g
trawler|6d8
trai|cl1
treadl|94j
treadmil|4sq
treason|45y
treasur|cxh
treasur|bv7
treasur|4w
treasur|89y
treasurership|1oy
treasuri|4ov
treatis|geg
treatment|15l
trebl|bli
tree|fer
treelet|fhv
treenail trenail trunnel|aiq
treetop|fcm
trek|8og
trekker|fhe
trembler|42o
tremolo|ced
tremor|fys
trench|52x
trend|4xe
trepid|vr
trestl|fe9
trestlework|eld
trew|fkd
triamcinolon|3yk
triangl trigon trilater|
triazin|3ky
tribal|ee1
tribe|79k
tribesman|9ri
tribun|4ku
tribuneship|1oy
trichlorid|32u
trichodesmium|4cx
trichomonad|6e2
trichopteran trichopteron|8dp
trichotillomania|2hh
trichotomi|2sq
trichromaci|dsi
trick|fnu
trick|doc
triclinium|d0w
tricolor tricolour|6e1
tricot|8ua
trident|8x8
tridymit|9xz
trier|8oo
trifler|82u
trifoliata|fhv
trifurc|25u
trigger|94j
trill|aks
trim|f95
trimest|bda
trim|40
trinketri|4w
trio|ast
triod|fla
trip|8og
tripl|7q4
triplic|3vy
tripod|
tripo|5wn
triptych|10m
triskel triskelion|b8e
trismu|43s
trisyl|gcl
tritium|7z2
triumph victori|eod
triumph|61r
trivet|ba5
trivia|ane
trivium|11a
trogon|1sl
troika|2q5
troll|a46
troller|6d8
trolleybu|17j
trombon|265
trombonist|8et
trooper|bri
troopship|doq
trope|
trophi|45
tropic|b40
tropism|cjc
troponomi|4w
troponym|gcl
tropopaus|90l
tropospher|90l
troubl|4vh
troubl|7gv
troublemak troubler|89y
troubleshoot|crl
trough|4pn
troup|au3
trouper|89y
trouser|6vc
trouser|3ao
trouser|6vc
trousseau|6z5
trout|6d5
trove|fhm
trowel|fcd
truckag|677
trucker|59r
truckl trundl|1kx
truckl|anc
trudg|7pd
true|h9
trueness truth veriti|7d
truism|fl1
trump|fmi
trunk|efc
trunk|1bs
truss|1dv
trust|1nj
trust trusting|ffs
truste|6a3
trusteeship|52m
trusti trustworthi|ffs
trusti|3uf
truth|62t
truth|ee4
truth|7sm
trypsin|5qh
tryst|vi
tsori|52e
tsunami|2id g5o
tsuri|4vg
tub|3rn
tube|3nf
tube|4sq
tuber|efc
tubercl|941
tuberculin|98q
tuberculosi|
tuberos|6h7
tubul|
tucket|9rb
tudung|db3
tufa|czt
tuft tussock|2df
tug|c9d
tuition|677
tularaemia tularemia yatobyo|
tulipwood|gc6
tull|9t4
tumbl|ely
tumbler|7ca
tumbler|70w
tumblewe|g6n
tumid|9e0
tumulu|eld
tun|1gs
tunaburg|d88
tundra|2xe
tuner|gcz
tungstat|d6s
tungsten wolfram|9tk
tune|2j2
tunnel|b6p
tup|dnf
tupek tupik|f31
tupelo|gc6
tuppenc twopenc|3ec
turban|7jr
turbin|20i
turbogener|6xk
turbul|
turgor|ee1
turkei|6o2
turmer|7n8
turmoil|3ik
turmoil|67i
turn|
turn|77
turnabout|4iw
turncock|5ly
turneri|dpv
turn|2xq
turnoff|egr
turnout|12i
turnov|cig
turnpik|6w1
turnround|bz6
turnstil|6w1
turntabl|bno
turnverein|3b6
turquois|9xz
turrea|fhv
turret|fe9
turtl turtleneck|etn
turtledov|575
turtler|gcz
tusheri|geg
tusker|9iy
tute|138
tutelag tutorship|8em
tutor|8eo
tutori|dkr
twang|e4f
twayblad|ata
tweak|eb5
tweed|3ao
tweeter|9d0
twelfth|chn
twelvemonth year|bda
twenti|bda
twenti|4ij
twentieth|chn
twenti|8fd
twiddl|d1n
twilight|96k
twill|g6d
twin|drp
twinberri|7st
twiner|gcz
twinjet|8n4
twin|498
twirl|44o
twirler|bd2
twist|j6
twist|4l
twist|a70
twist|d1n
twistwood|2f4
twitch vellic|43s
twitter|1sl
two|4vt
twofer|apd
type|6m7
typewrit|
typewrit type|
typhu|cxj
typist|5ly
typographi|43l
typolog|380
tyrannicid|a8v
ubieti|bzn
ugli|ut
uk ukulel|7b4
ulalgia|7yb
ulama ulema|1z8
ulcer|941
ulemorrhagia|1vq
ulterior|ccw
ultima|euk
ultimaci ultim|4lx
ultim|ccw
ultimatum|4mx
ultracentrifug|2vf
ultracentrifug|2vg
ultramarin|bjm
ultramontan|brk
ultrasound|e4e
umbellif|7n8
umbil|5bb
umbra|dm2
umbrella|
umbrellawort|6h7
ump umpir|api
unabridg|4uv
unaffected|acq
unambigu unequivoc|37o
unanim|4d
unattract|foa
unawar|
unbelief|3e6
unbreak|3qb
uncertain uncertainti|ccw
unchang unchanging|ccw
uncl|8t9
uncl|1o4
uncleanli|ffs
unclouded|ccw
uncommun|ffs
unconfess|bbx
unconnected|cpt
unconscienti|3pn
unconsci|25f
unconvention|aui
uncr|86x
undepend unreli|8kh
underachiev|4c
underbelli|237
underbodi|i
underboss|13a
underbrush undergrowth underwood|2as
undercarriag|4sq
undercharg|3z6
underclass|37s
undercloth underwear|fpy
undercurr|9pa
undercut|9o0
underdevelop|86q
underdog|ak4
underestim underr underreckon|w5
underevalu|vk
underfur|6sa
undergar unmention|6vc
undergrad undergradu|3fc
underlip|98j
underpart|bj8
underpass|fm3
underpay|b8z
undersecretari|dg9
undersel|9lv
undershrub|2f4
understat|ee4
understudi|7a
undertid|4bj
underton|fc1
undervalu|5vp
underworld|37s
underwrit|29l
undesir|1bc
undo|2xq
undress|ab9
undul|4bx
unemploi|bbx
unemploy|ee1
unenlighten|838
uneven|8kb
unfasten untier|89y
unfavor unfavour|4xy
unfit|fqt
unfortun|89y
unfriendli|50i
ungraci|d34
ungui|
unhealthi|
unholi|ccw
uniform|3at
uniform|cp2
uniform|du4
unilater|548
unilateralist|av
uniniti|bbx
unintellig|7qo
uninteresting|868
union|au3
unionis union|3r0
unionist|gcz
unison|4d
unit|lr
unit|3ko
unit|au3
unit|g8z
univers|d3d
univers|ccw
univers|1z8
univers|5tw
unknown|9ah
unlaw|ccw
unload|7g0
unmal|c5c
unnatur|ccw
unpermiss|51a
unpersuas|868
unpleas|b0w
unpopular|ccw
unpretenti|acq
unproduct|yt
unprofit|4xy
unreal|csd
unreal|88i
unsatisfactori|ccw
unseason untimeli|fa3
unseen|1mw
unselfconsci|fp1
unselfish|6xm
unsightli|foa
unskil|86x
unsoci|51a
unsound|3n0
unsuit|ccw
unthought|ffs
untouch|2rg
untrusti untrustworthi|ffs
ununbium|enq
ununhexium|enq
ununpentium|enq
ununquadium|enq
ununtrium|enq
unveil|bzr
unwholesom|ccw
unwieldi|88g
unworthi|1bc
upbring|7no
upcast|fu
updat|8bp
updat|2xq
updraft|57v
upend|a60
upheav|ee1
uphil|44
upholster|115
uplift upthrow upthrust|cyz
uplift|cyz
uplink|fgq
upper|2dt
uppercut|1xe
upset|a60
upsett|gao
upsilon|75z
upstag|b5r
upstag|7a
upstair|b5r
uptick|fg1
uptim|bda
uptown|52m
upturn|86p
uranalysi urinalysi|4tf
uranium|9tk
uranyl|cfc
urat|d6s
uratemia|ev8
uraturia|ev8
urbanis urban|3n0
urchin|31g
ureas|5qh
uret|5bb
urethan|5u1
urethra|5bb
urg|4qz
urgenc|adg
urgenc|863
urg|au
uricaciduria|ev8
urn|fw4
urodynia|7yb
urokinas|bc5
urolith|2ip
urologist|53y
urolog|9q5
uropygium|exa
ursinia|6h7
usag us utilis util|77
usanc|bda
us util|ccw
user|89y
usherett|7at
usufructuari|ftv
usurp violat|77
usuri vigorish|cib
utensil|85u
uteru womb|
utilis util|ftv
utilitarian|a4v
utilitarian|548
util|3je
util|dke
utmost uttermost|97c
utter|3iq
utter vocalis vocal|1mp
uxor|g9f
uxoricid|7wq
vac vacai|7qx
vacanc|5m4
vacanc|e56
vacat|936
vaccina vaccinia|8b2
vaccin vaccinum|84w
vaccine|b81
vacuiti vacuum|5m4
vacuol vacuolis|3n0
vacuous|em1
vagabond|ane
vagari|j6
vagina|5bb
vaginismu|3sr
vagu|88b
vale vallei|4pn
valedictorian|21f
valenc|bx2
valentin|eep
valerian|6h7
valet|9kb
valetudinarian|eou
valid|4s6
valid|90b
vallecula|bj8
valuabl|fhm
valu|
valu|gdt
valueless|gdv
valuer|vl
valu|1mw
valv|
valv|4sq
valvelet valvula valvul|fv7
vampir|1mw
vanad|d6s
vanadinit|9xz
vanadium|9tk
vanda|ata
vanilla|ata
vanillin|3ky
vanish|89y
vanish|4y2
vantag|buz
vapor vapour|esr
vaporis vapor|4sq
vapor|pu
varan|99s
variabl|2xs
variabl|3lw
variat|fvp
variat|j6
variat|77
varied|fvo
varieg|fvo
variet|fzo
variol|8da
variorum|5g9
varix|14
varment|p8
varnish|3c8
varsiti|frd
va vessel|
vascular|c5c
vase|8ml
vasectomi|y
vasopressin|5nd c07
vaudevillian|bd2
vault|djk
vaulter|14r
vault|eld
vaunt|1yq
veal veau|9pi
vector|fvp
veg veget veggi|c37
vegetarian|4v4
vehicl|fgw
vehicl|9qb
veil|6vc
vein vena|fw2
vein|em3
velar|3qi
velleiti|g3e
vellum|b34
velociped|1q7
velodrom|cex
velour|3ao
velout|d9j
velvet|3ao
velveteen|3ao
velvetleaf|2f4
venal|3yf
venat|zu
vendu|d66
veneer|3c8
vengeanc|cux
venir|1z8
vent venthol|7qv
vent|aub
venter|e67
ventil|86p
ventil|ew5
ventil|4sq
ventriloqu ventriloqui|118
ventriloquist|bd2
ventur|c48
ventur|2f9
ventur|9sq
venula venul|fwj
verac|fl2
veranda verandah|bu5
verb|
verb|gcl
verbalis verbal|bhw
verbena vervain|6h7
verbos|em3
verdict|6bk
verdigri|bjm
verg|97c
verger|2p5
verifi voucher|98
verisimilitud|dhz
vermicid|de 9q4
vermiculit|9xz
vermouth|fzo
vernat|zu
vernix|9o0
verruca|1vr
versatil|dwc
vers|f4p
versicl|bql
versif|7q
version|4l
version|fo1
verso|b0q
vertebra|20i
vertex|8hk
vertic|cpt
verticil|4bd
verv vital|eaa
vessel|43m
vest waistcoat|6vc
vestal|gc1
vestitur|3at
vestment|czr
vestri|3hz
vestur|42f
vet veterinarian veterinari|53y
vetch|934
vetchl|fzk
veteran|9j4
veteran|9j4
veto|1d9
viabil|c5c
viaduct|28b
viand|503
viatic viaticu|2gc
vibe|f3
vibe vibraharp vibraphon|
vibist vibraphonist|8et
vibrat|a60
vibrato|e4f
vicar|c0z
vicari vicarship|5tv
vice|5wc
vicerein|g9f
viceroi|74g
viceroyalti|8pp
viceroyship|1oy
vichyssois|e4l
vicissitud|fvr
victim|fqp
victim|aj
victor|1j0
video|3iq
video|
videocassett|2rb fz7
videotap|eyr fz7
viewer|16d
vigil|g2r
vigilant|g1q
vigilant|5o2
villag|
villag|4oh
villai|ddf
villain villaini|5wc
vim vital|7kl
vindic|6p6
vine|fer
vinegari vinegarish|5o
vineri vineyard|659
vinif|68e
vino wine|gj
vintag|fzo
vintner|9sq
vinyl|cfc
viol|ekt
viola|7n8
violenc|ds
violenc|fsl
violet|fzt
violet|cal
violist|8et
viper|as2
virgin|8d5
virgin|3n0
viricid virucid|de
viril|9ib
virino|b5y
virion|b5y
virolog|9q5
virtu virtuous|73u
virtuos|dct
virul|4rm
viru|9vh
visa|402
viscomet viscosimet|8er
viscometri viscosimetri|9pg
viscos viscous|3qb
viscount|aif
viscountci viscounti|chn
viscountess|g9f
viscu|aty
visibl|bcb
vision|83x
vision|bl
visionari|89y
visit|12k
visit|9qm
visit|12k
visit visitor|fhe
visit|g0n
visualis visual|83v
visualis visual|1ml
vitalist|1mz
vital|aty
vitamin|hb
vitellu|6jg
viticulturist|ef
vitrif|e2y
vitrin|3rn
vitriol|5n
vivarium|5mo
vivid|8gb
vivisectionist|1s1
vizier|6rt
viziership|1oy
vocabl|gcl
vocabulari|gcn
vocal|a9a
vocifer|e67
vodka|224
vogu|vn
voic|e4c
voicemail|f1q
voicer|gcz
voic|8v
voil|3ao
volatil|enq
volcano|437
volit will|632
volt|5m8
voltmet|9u5
volum|lr
volumet|9u5
voluntari volunt|9j4
volunt|gcz
voluptu|ccw
volut|4jo
volut|a5z
vomer|20i
vomitori|5pz
vorticella|35i
vote|6q 5w2
vouche|89y
vowel|
voyag|fhc
voyag|8og
voyag|fhe
vroom|e4f
vulcanis vulcan|c2r
vulcanis vulcan|gcz
vulgaris vulgar|4lv
vulgar|c3g
vulner|4fm
vultur|ci0
vulvectomi|y
wad|9o0
wadi|7b7
wade|g2u
wafer|8h
waftur wave|6z2
wag|7xt
wager|6u7
waggeri waggish|6ro
waggon wagon|fwg 3rn
wahoo|2f4
waif|31g
wailer|782 e67
wainscot|g30
waist waistlin|
wait|6q
waitress|dkd
wake|g2s
wake|3pp
wale weal welt wheal|7ho
walk|a72
walk|bw2
walk|fhc
walkabout|361
walkout|eko
walkov|ely
wall|b65
wall|ane
wallah|gcz
wallflow|6h7
wallpap|b34
wallpaper|gcz
walli|6ji
walnut|amn
waltz|fji
wand|d02
wanderlust|86s
wandflow|6h7
wangl|54f
wane|4jv
want wish|4qz
wapiti|2wg
war warfar|71
war|qu
waratah|2f4
warbler|dur
ward|89y
ward|52m
ward|7wf
warden|90e
wardenship|1oy
warder|90e
wardership|1oy
wardrob|4w
wardroom|cdb
ware|10x
warehous|ei9
warehouseman warehous|gd3
warfar|3o7
warhors|10m
warlock|gbc
warmhearted warmth|2pd
warmong|7j1
warmth|7l4
warn|
warp|4ln
warplan|f6 fwg
warrag warrig|7uf
warrant|gee
warrante|cla
warrior|89y
warship|doq
wart|2cc
wartim|bda
wasabi|7n8
wash|b0y
wash|ejw
washbasin washbowl|duz
washboard|4sq
washdai|4gr
washer|gcz
washout|78y
washroom|8nv
washstand|6sg
washtub|fl8
wast|9o0
wast|77
wastebasket|3rn
watch|7u8
watch|doc
watch|ese
watch|bda
watchdog|4ku
watchman|7a9
watchtow|fe9
watchword|2si
water|98q
water|
waterbuck|qz
watercolor|b13
watercolor|b0y
watercolorist watercolourist|b12
watercolour|bjm
watercraft|43p
water|65c
waterfal|g4z
waterfind|eg8
waterfront|52m
waterleaf|7n8
waterlin|9ah
watermark|9ah
waterpow|bx3
waterproof|3ao
waterscap|b13
watersh|9ah
watersid|1eh
waterspout|fd7
waterwai|g4z
waterwheel|g7t
waterwork|fu5
watt|5m8
wattag|bx3
wave|a5z
wave|a60
wave|a5z
waveform|g5q
wavefront|es1
wavelength|520
waw|75z
wax|9fy
waxi|ccw
wax|vd
waxwork|fzk
waybil|ckv
wayfar|fhc
weaken|dc
weaken|dob
wealth wealthi|3n0
wealth|2t
wean|2xq
weapon|8er
wear|4s4
wearer|ftv
weasel|89y
weather|
weatherli|9jj
weatherstrip|eky
weav|b8e
weaver|115
web|ane
web|g6f
webmast|f0t
websit|3le
webworm|2sx
wed|cz5
wedgi|dpg
wee|f9v
weed|fer
weeder|65c
weed|6vc
weekdai|
weekend|bda
weekli|bdb
weeknight|4g0
weevil|1lx
weft woof|f7c
weigela|2f4
weigher|6rt
weight|c5c
weight|5sb
weight weighti|863
weight|3dq
weightless|g6y
weightlift|1za
weir|4f4
weisenheim wiseacr wisenheim|
welcom|3p
welder|115
weldment|12m
welfar|eu
well|10o
well|3rn
wellhead wellspr|auf
wellpoint|fl9
wencher|a3
west westward|
wester|g9z
western|4oh
wether|dnf
wetland|8xc
wet|3n0
wet|2xq
whack|e4f
whacker|5px
whaler|72w
whammi|dkx
whang|1xe
wheat|2vw
wheatgrass|76a
wheel|
wheelbarrow|2qd
wheelbas|520
wheelchair|2wr
wheez|27f
wheezi|ev8
whereabout|9ah
wherefor why|797
wherri|1fs
whetston|ehv
whei|dka
whiffer|1is
whimper whine|3k6
whimsei whimsi|825
whinston|czs
whip|8er
whipcord|3wd
whiplash|7ho
whir whirr|e4f
whirl|a5z
whirler|4qd
whirl|d1n
whiskei whiski|224
whisper|e6a
whisper|e67
whist|2os
whistl|e4f
whistleblow|8bs
whistl|77
white|3g2
whitecap|g5o
whitefac|1lj
whiten|de
whiteout|e0x
whitetail|2wg
whitewash|4kh
whitewat|6ic
whitewood|gc6
whitlow|8b2
whittler|82u
whizbang whizzbang|dnv
whodunit|eig
whole|3lw
wholehearted|dum
wholesal|9lw
wholesom|ccw
whoop|2ja
whoope|cvt
whopper|95x
whoremast whoremong|39i
wick|3wd
wicker|gc6
widen|88o
widgeon wigeon|5b9
widow|gc1
widow widowman|9j3
widowhood|bda
wiesenboden|4xs
wife|gc1 9nx
wig|7eh
wigmak|9hw
wild|ee1
wildcat|g7a
wildcat|2rs
wildcatt|aq1
wildfowl|9pi
wild|bmw
wild|b6w
will|ex
willi|51e
will|337
willing|51a
willow|fhv
willowherb|7n8
willpow|6d0
wimpl|7jr
win|fji
wincei|3ao
wind|g6a
windag|582
winder|gcz
wind|d1n
windmil|9fm
window|
windowpan|b2e
windowsil|dtk
windscreen windshield|c6g
windstorm|eid
windward|4xf
wine|cmo
wineglass|70w
winemak|9hw
winemak|43l
wineri|5tw bmv
wing|aty
wing|b8
wingback|6jq
winger|14r
wingman|bk7
wing|9pc
wingspan|dvt
wingspread|dvt
winker|89y
winner|3s5
win|eoe
winsom|ur
winter wintertim|dfm
wipe|3rl
wiper|gcz
wire|
wire|4sq
wirehair|f3p
wireman|gcz
wiretap|8iw
wireworm|8yz
wiri|f6o
wire|360
wisdom|3e6
wisdom|ffs
wise|65r
wise|73v
wish|11t
wish|9c0
wisp|flk
wistaria wisteria|fzk
wist|9c0
witch|ao8
witch|83z
witch|fts
withdraw|cqz
withdraw|4ow
withdraw|17c
wither|g62
wither|bj8
withhold|89y
withhold|cn4
withhold|ezv
withhold|7qr
withstand|ai
withi|25v
wit witness|1ml e67
wit|f46
wit|8fm
wivern wyvern|587
wizardri|44t
wobbl|a5z
wobbler|f6k
wok|b26
wolf|
wolfhound|7vn
wolframit|9xz
wollastonit|9xz
woman|67v a0
womankind|bbx
womanlik womanli|67x
wonder|8fk
wonderland|5ed
wood|9o0
woodbin|fzk
woodcarv|gcg
woodcarv|2qr
woodcraft|5zf
woodcutt|8vm
woodi woodsi|ccw
woodpil|4aj
woodsh|dnd
woodwork|gcs
woodwork|115
woodworm|gdj
woofer|9d0
wool woolen woollen|3ao
woolgath|58z
word|3ko
word|ee4
wordbook|cnl
wordmong|174
word|e6x
wordsmith|174
work|77
work|c3a
workahol|3lb
workahol|3lc
workbag workbasket workbox|3rn
workbench|gde
workbook|20z
workdai|g6q
worker|89y
worker|8dp
workflow|c42
workhors|9fl
workingman workman|5ly
work|4sq
workload|5m0
workmat|gcz
workpiec|gcs
workplac|bqz
workroom|d0w
work|5pw
worksheet|dno
workshop|37t
workspac|e57
worktabl|ewi
workwear|uo
workweek|bda
world|37s
worldl|89y
worm|8iv
wormhol|7r5
worri|te
wors|1bc
worsen|4jf
worship|77
worst|aw8
worst|3ao
wort|7n8
worth|lr
worth|ccw
worthi|73v
worthless|ccw
worthwhil|gdt
wound|7ho
wound|7hp
wpm|cia
wrack|dfv
wrap|axt
wraparound|6vc
wrath|6sj
wreck|4je
wreckag|b5r
wrecker|8vm
wrench|7ho
wretch|9zj
wretch|fz3
wring|a5z
wristband|eky
wristlet|eky
wristwatch|g4q
writ|54a
writer|995
write|3iq
write|ap5
wrongdo|5wc
wulfenit|9xz
wurtzit|9xz
wye|75z
xanthat|d6s
xenolith|czs
xenon|ym
xenotim|9xz
xeranthemum|6h7
xerographi|bhj
xeroma xerophthalmia xerophthalmu|5ax
xerostomia|5ax
xerox|3vy
xylen xylol|51x
xylosma|2f4
yacht|fy8
yachtsman yachtswoman|45r
yakuza|6ut
yang|c1s
yard|fr7
yardag|520
yardarm|5n0
yardbird|cmc
yardi|6ut
yardman|cgi
yardstick|46h
yarmelk yarmulka yarmulk|dwt
yashmac yashmak|fwi
yataghan|8u6
yaw|a5z
yawn|co1
yawner|89y
yearbook|20z
yearli|cnl
year|bda
yellow|3g2
yellowcak|3ky
yellowwood|gc6
yelp yip|e4f
yeomanri|37s
ye|c9
yesterdai|4gp
yew|gc6
yin|c1s
yip|f2x
yodel|2ja
yodel|dus
yodel|dur
yodh|75z
yoga|4yq
yoke|3ao
yore|b72
young|p8
young|d4
younker youth|8q1
youth|gfz
ytterbium|9tk
yttrium|9tk
yucca|2f4
yuppi|c3k
yurt|17
zakat|2yv
zani|3b4
zap|5w2
zarf|7qq
zayin|75z
zeal|68q
zebrawood|gc6
zenith|bqz
zeolit|9xz
zeta|75z
zeugma|fjw
ziggurat zikkurat zikurat|f2c
zinc|9tk
zing|e4f
zinger|3hn
zinkenit|9xz
zinnia|6h7
zircon|9xz
zirconium|9tk
zizz|e4f
zodiac|cor
zombi|4ir
zone|bm0
zoo|62q
zooflagel zoomastigot|6e2
zooid|1mp
zoolatri|gdo
zoologist|1s1
zoom|cyz
zooplankton|p8
zoospor|e9m
zootoxin|fej
zori|d7r
zoysia|76a
zygoma|20i
zygospor|e9m
zygot|2ug
zygoten|bfu
zymas|5qh
aah ooh|he4
abacin|h38
abandon|hgq
abandon give_up|
abandon empti vacat|jre
abas chagrin humbl humili|lhd
abash embarrass|idu
abat|i5z
abbrevi abridg foreshorten shorten|i5z
abdic renounc|kxx
abduc adduc|ir2
abduct kidnap|l6k
aberr|i8v
abet|gs5
abhor abomin execr loath|iaz
abid bide stai|kvn
abid bear brook endur put_up suffer toler|gnh
abjur forswear recant retract|kxc
ablact wean|i9k
ablat|m4r
abneg|hjs
abolish|
abort|io0
abound_in teem_in|
abreact|gn7
abrog|ghv
abscis|hgs
abscond absquatul make_off run_off|iys
abseil rappel rope_down|hqp
absent|id6
absolv shrive|j14
absorb|lfr
absorb assimil ingest|jqd
absorb|loa
absorb imbib soak_up sop_up suck_up|
abstain|ktu
abstain desist|
abstract|hun
abstract cabbag filch pilfer purloin snarf|ljz
abstract|hup
abus maltreat mistreat|j9y
abus|isn
abut adjoin butt butt_on|
abi aby aton expiat|hxv
acced bow defer give_in|j5j
acceler quicken speed speed_up|i6a
accent accentu emphas stress|ir3
accept|jnp
accept|gjr
accept consent|kq9
accept|kq9
access|ksg
access|ksc
acclaim hail herald|gq1
acclim acclimatis acclimat|gk5
accommod fit suit|j2y
accommod adapt|m1j
accommod|hhf
accommod|
accompani|jts
accomplish carri_out execut fulfil|hs7 ill
accomplish achiev attain|ln7
accord concord fit_in harmonis harmon|hxx
accord allot|j5g
accost|hqh
accout accoutr|ipz
accredit|hid
accret|hot
accru|jhj
accultur|gs3
accumul collect compil|jcp
accumul amass conglomer cumul pile_up|jhj
accurs anathematis anathemat commin|i95
accus crimin|hj6
accustom|gno
ac|ln7
acerb embitt envenom|
acetifi acidifi acidul sour|gno
acetyl acetylis|hiu
ach|kd7
ach pine yen|jaa
ach hurt smart|
achromatis achromat|gno
acknowledg admit|gkk
acknowledg receipt|hrm
acknowledg|kq9
acquaint introduc|jil
acquaint familiaris familiar|jil
acquiesc assent|gml
acquir get|
acquir assum take_on|hiu
acquit assoil exculp exoner|jpk
act|
act behav|
act plai|i0e
act_on pursu|gju
act_on|gju
act_out|gjw
act_out enact|gjw
action sue|hin
activ actuat set_off spark spark_off touch_off trigger trigger_off|jiw
activ|gno
actualis actual|i0e
adapt adjust conform|hiu
add|jhj
add|l47
add_on|gk6
add_up amount|gy6
add_up summat tot tot_up total tote_up|hyg
addict|gjc
address|hrn
address|
address|jpi
adduct|iia
adher|hxx
adher|hg7
adher cling coher|
adjourn|hhw
adjudg declar|jnp
adjud|i5b
adjur beseech bid entreat|kg1
adjust|gno
adjust align alin line_up|hiu
admeasur|grj
administ administr|j9x
administ|gks
administ allot deal_out dish_out dispens distribut dole_out mete_out parcel_out shell_out|j5g
admir|iqj
admir|ju2
admit allow_in intromit|gnh
admix|hot
admonish discourag warn|glh
adolesc|j88
adopt espous|hl0
adopt borrow|gim
ador|jup
adorn decor grace ornament|gno
adsorb|lfr
adul|h2c
adulter|lho
adumbr outlin sketch|i90
advanc march_on move_on pass_on progress|jts
advanc throw_out|glj
advanc boost supercharg|jhk
advanc boost encourag further promot|gug
advantag|ivf
advect|lvj
adventur chanc gambl risk|gso
advert|jt1
advertis publicis public|goy
advert|kir
advis counsel|ie7
advis appris appriz notifi|jil
advis propos suggest|i5g
advoc recommend urg|glj
advoc preach|kk3
aerat air air_out|it4
aerosolis|ifn
aerosol|if6
aestiv estiv|jou
affect bear_on|gno
affect|gno
affianc betroth plight|m2z
affili associ assort consort|jjz
affirm confirm corrobor substanti|
affirm assert avow swan swear|i5g
affirm|
affix|gsh
affix append|gsh
afflict|idu
afford|iso
afford give yield|j3g
afforest forest|kfm
affright fright frighten scare|lki
affront diss insult|lhd
ag|j88
ag senesc|j88
agglomer|hbf
agglutin|gsi
aggrandis aggrand dramat embellish pad|ir8
aggrav exacerb|gno
aggrav exasper|gom
aggreg|gk9
aggress attack|gju
aggriev|m83
aggroup group|grz
agit foment stir_up|km9
agit charg_up commov|ig9
agnis agniz realiz recogn|hpf
agonis agon|jfe
agre concur|
agre|gin
aid assist help|gug
aim|khx
aim propos purport purpos|jjy
aim|jxq
aim|iai
airbrush|kae
airlift|hg3
airmail|l6r
airt redirect|l6p
alarm horrifi|gm3
alarm alert|m41
alchemis alchem|gno
alcohol|ktz
alibi|irv
alien disaffect|gno
alight light|jq0
align|hxx
align|jnp
aliment nourish nutrifi|ivs
alkalifi alkalis alkal basifi|hiu
alkalinis alkalin|hiu
allai reliev|hqz
alleg aver sai|gs0
allegoris allegor|hv7
allevi reliev|go0
allevi eas facilit|gmm
allig|hzk
alliter|l07
alloc apport|gnf
allot assign portion|gks
allow let permit|
allow counten permit|gin
allow grant|j5g
allow|gni
allud|jcg
allur tempt|jlj
alli|glt
alphabetis alphabet|gr8
alter chang|
alterc argufi disput quarrel|gqx
altern|m1j
aluminis alumin|hz8
amalgam commix mingl unifi|gno
amaz astonish astound|loh
amaz baffl bewild dumbfound flummox mystifi nonplu perplex puzzl|gyq
ambit|ia9
ambl mosei|m3c
ambul|m3c
ambuscad ambush bushwhack scupper waylai|m37
ambush|jf7
amelior amend better improv melior|gno
amend|kzs
amerc|kcz
ammoni|kkw
amnesti|kba
amortis amort|kcj
amount number total|
amplifi magnifi|iot
amput|kw1
amus disport divert|ipe
amus|
anaesthetis anaesthet anesthetis anesthet|ijx
anagram anagrammatis anagrammat|kqb
analogis analog|hrt
analys analyz examin studi|
anastomos inoscul|hu8
anathemis anathem bedamn beshrew damn imprec maledict|h9b
anatomis anatom|ifh
anchor ground|iv8
anchor|iv8
ancylos ankylos|jnc
anel embroc inunct|h33
anger|gr5
angl|jts
anglicis anglic|giu
anguish|lni
angul|gno
animadvert opin sound_off speak_out speak_up|i5g
animalis anim|
anim enliven inspir invigor|lki
animis anim|gno
annex|lqh
annihil erad wipe_out|jos
annot footnot|hsi
announc|jil
announc declar|l47
annoi bother devil gravel irrit nark rile vex|
annul invalid nullifi void|llp
annunci foretel harbing herald|lro
anodis anod|hox
anoint|hl0
answer repli respond|l47
antagonis counteract|gju
antagon|gp0
ant|h0n
ant_up pai_up|
anteced anted forego preced predat|
anthologis antholog|hs3
anthropomorphis anthropomorph|grl
antic clown|jne
anticip expect|jnp
anticip counter forese|gju
anticip foreknow forese|jpg
anticip forebod predict prognost promis|j8n
antiqu|gno
ap|jgd
aphoris aphor|hrn
apologis excus ration|i6h
apostatis apostat|kxc
apostrophis apostroph|m7w
appal outrag scandalis scandal shock|hlk
apparel cloth dress encloth garb garment raiment tog|hiu
appeal|hin
appeal|kxe
appeal attract|
appear look seem|
appear|
appeas assuag concili gentl gruntl lenifi mollifi pacifi placat|he9
appeas|j2y
appeas propiti|krz
apperc|kd7
appertain pertain|
applaud clap|j4r
applaud|kir
appliqu|gl2
appli emploi us utilis util|
appli|gxm
appli|kxe
appli|hz8
appoint|iqh
appoint|
appos|jqq
apprais assess evalu measur valuat|jnp
appreci|ls6
appreci|kqi
appreci prize treasur valu|hun
apprehend comprehend grasp grok savvi|lz5
apprehend arrest collar nab nail|hoo
apprentic|lur
approach come_on near|hqh
approach border_on|gqn
approb|gt9
appropri earmark reserv|gnf
approv okai sanction|gt9
approv|jnp
approxim|kxo
approxim estim gaug judg|hdm
aquaplan|lbm
aquatint|iqm
arbitrag|jyf
arbitr interced intermedi liais mediat|k3v
arc arch curv|gzs
archais archaiz|gno
archiv|hpx
argu reason|kjx
argu contend debat|hwk
aris origin spring_up upris|
aris bob_up|
aris get_up rise stand_up|hiu
aris come_up|jab
arm build_up gird|
arm|j3g
armor armour|ipz
arous elicit evok provok|i0e
arous awak awaken wake wake_up|hiu
arraign|gjb
arrang|jqq
arrang fix_up|gmk
arrang stage|jiw
arrai lai_out set_out|gr8
arriv come|
arrog claim|kxe
arterialis arteri|gno
articul|j3g
articul formul phrase word|ir3
articul enounc enunci pronounc sound_out|
ascend|jts
ascertain determin find_out|
ascertain assur check ensur insur|m21
ascrib assign attribut imput|jnp
ash|gno
ask|kxe
ask_in|kxe
ask_out invit_out|kxe
ask_over invit|kxe
aspers besmirch calumni defam slander|hj6
asphyxi smother suffoc|jos
aspir suck_out|kw1
aspir|kfh
assail assault set_on|
assassin|jos
assai|goe
assembl set_up|jnc i0e
assembl foregath forgath gather|jjz
assert assever|jje
assign deleg|gq8
assign set_apart|hl0
assimil|gk5
assimil|gno
assist|m77
associ collig connect link relat|hia
assum presum|gpe
assum take_on take_over|
assur ensur guarante insur|
assur|glv
assur|kdu
asterisk|gno
astring|hsm
astrog|ker
atomis atom|li5
atrophi|l9n
attach|huc
attach|hu8
attack|iwq
attack lash_out|i13
attain reach|grc
attaint disgrac dishonor dishonour shame|
attemp|k15
attempt essai seek try|gju
attempt undertak|jiw
attend|
attenu|m4l
attest certifi evid manifest|ir2
attest|glv
attir deck_out deck_up dress_up fanci_up fig_out fig_up gussi_up rig_out tog_out tog_up trick_out trick_up|iip
attorn|gjl
attract draw_in pull pull_in|iia
attun|gkn
auction auction_off|l6l
audit|goe
audit|kdh
augment|jhk
augment|j88
augur auspic bode forecast foreshadow omen portend presag|h0c
aurifi|lv8
auscult|irb
authent|gss
author|hsi
authoris empow|gq8
author|gnh
autoclav|lkd
autograph|lah
autom|gno
automatis automat|gno
automobil|jts
autopsi|irb
autotomis autotom|hgs
avail|gq3
avail|gmm
avalanch roll_down|hqp
aveng retali reveng|kcz
averag|go6
averag|giz
averag_out|hdm
avert avoid deflect fend_off forefend forfend head_off stave_off ward_off|j0u
avert|lx7
avianis avian|m1j
aviat pilot|hwe
avoid|
avoid|
avouch|gjl
await wait|
awaken wake_up waken|gno
award|gne
award grant|j5f
aw|gm3
ax|j9a
azur|hq4
baa blat blate bleat|jrr
babbitt|jsn
babbl|k27
babbl blather blether blither|h1w
babbl_out blab blab_out peach|idp
babi cocker coddl cosset featherb mollycoddl pamper|j9y
babysit|j8j
bach bachelor|jt7
back endors indors support|gql
back|jts
back endors second|gug
back_away crawfish crawfish_out|
back_down back_off back_up|iib
back_out|gub
back_up support|
back_up|glu
backbit|hs4
backdat|ilm
backfir backlash|jab
background plai_down|gik
backhand|jci
backlog|gj9
backscatt|if7
backslap|gjv
backslid laps|iji
backspac|lxq
backstitch|l2r
backstop|kfv
backstrok|lpe
backtrack doubl_back turn_back|kzf
bacteris bacter|lmg
badg|jpj
badger beleagu bug pester teas|gyc
badmouth malign traduc|grr
bag|gjr
bail|j1z
bail_out|j1z
bait razz tantalis tantal taunt teas twit|gzq
bake|hx1
bake|i0e
bake broil|jbj
balanc equilibris equilibr|gkn
bald|j87
bale|gj8
bale_out|kw1
balk baulk jib|if3
ball|m6l
ball_over floor shock|loh
ball_up bobbl bodg bollix bollix_up bollock bollock_up botch botch_up bumbl bungl flub fluff foul_up fuck_up lous_up mess_up mishandl muck_up spoil|iu9
ballast|h6t
balloon|gtr
ballot|m2u
ballyhoo|glf
ballyrag browbeat bulli bullyrag hector|jkx
bamboozl|i57
ban censor|i0v
ban|id4
band|lt1
bandag bind|iv8
bandi|kfv
bang slam|jck
bang|lfu
bang slam|ho4
bang|jts
bang_out|lh1
bang_up smash_up|i3n
banish blackbal cast_out ostracis ostrac|ism
banish|ism
banish|ism
banish|hjd
bank|lti
bank|int
bankrupt|jgz
banter chaff jolli josh kid|gv3
baptis baptiz christen|hdt
bar|id4
bar barricad block block_up|jgp
barb|gno
barbaris barbar|hiu
barbecu barbequ cook_out|j7l
bard caparison|gl2
bare|lye
barf puke regorg retch sick throw_up upchuck vomit vomit_up|ilr
bargain dicker|k3v
bargain_down beat_down|hif
barg|jav
barg_in|jl3
bark|k27
barnstorm|kdh
barrag|gsk
barrel|jqq
barricado|jgp
barter|irk
barter_away|luo
bash sock whap|jck
bask enjoi relish savor|
bask|js5
basset crop_out|gpu
bastardis bastard|hy2
bast|i3r
bastinado|gxt
bat|jck
bat|h3b
batch|j85
bate|hjs
batfowl|gjr
bath|hn8
bath|inr
batten batten_down|gyh
batter buffet|llo
battl combat|iwq
bawl bellow|l9b
bawl_out berat chew_out chew_up chide dress_down lectur rebuk scold|i13
bai|k27
bayonet|jp3
beach|jq0
beacon|gxd
beak peck|llo
beam|ldt
beam shine|
beam|ir3
beam broadcast transmit|kmh
bean|jck
bear|ivm
bear birth|kl3
bear|hg3
bear_away bear_off carri_away take_away|kw1
bear_down drag_down|kk2
bear_on concern pertain refer relat touch_on|
bear_on|kk3
bear_out|hxx
bear_up|ghq
beard|l0n
beat beat_out crush vanquish|i6e
beat beat_up work_over|
beat|llo
beat_back forc_back push_back repel|j0q
beatifi exalt exhilar inebri|im1
beautifi fancifi prettifi|go0
beaver beaver_away|m77
bebop bop|i3t
becalm calm steadi|hiu
bechanc befal betid|jab
becharm|hwd
beckon wave|j4r
beckon|gps
becloud befog cloud fog haze_over obnubil obscur|hsq
becom get|hiu
becom|lv8
bed|j3g
bed_down bunk_down|i09
bedaub besmear|hz8
bedazzl daze dazzl|h37
bedeck bedight|gl2
bedevil crucifi dun rag|h07
bedew|m5c
bedizen|gl2
bedraggl draggl|lez
beef bellyach bitch gripe holler|hs4
beef_up fortifi strengthen|gno
beep claxon honk toot|lfu
beeswax|m4k
beetl|ja2
beetl_off bolt_out run_off run_out|jre
befit beseem suit|hxx
befool fool gull|hzi
befoul|gsm
befriend|h1b
befuddl confound confus|
beg implor|kg1
beg solicit|kxe
beg|kxe
beg_off|kxe
beget father sire|i0e
beggar|i71
begild engild gild|gl2
begin commenc set_out start start_out|
begin|
begrim bemir colli dirti grime soil|gno
begrudg|ia9
beguil hoodwink juggl|hjm
beguil bewitch captiv captur charm enamor enamour entranc tranc|gps
behav deport|gju
behead decapit decol|jos
behold|l6a
behoov behov|
bejewel jewel|gl2
belabor belabour|m7b
belabor|i13
belai|iv8
belch burp|in3
beli contradict negat|i8v
believ|gil
believ conceiv think|jnp
believ trust|gpe
believ_in|gze
bell|gsh
belli belli_out|lpb
bellylaugh|jqk
belt belt_out|law
belt|jck
belt_down bolt_down down drink_down pour_down|iix
belt_up button_up clam_up shut_up|
bemoan bewail|hs4
bemock mock|j9y
bemus bewild discombobul|idu
bend|hiu
bend|lx7
bend twist|hiu
benefact|gmm
benefic|iho
benefici|kkw
benefit gain profit|gjr
benefit|go0
benfici|i8t
benight|k80
beplast|hz8
bequeath|
bereav|i9j
berri|kea
berth|j3g
beset chevvi chevi chivvi chivi harass harri hassl plagu provok|gp0
beset|grv
besieg circumv hem_in surround|gsj
besmirch smirch|ldo
bespangl|gl2
bespeak betoken indic signal|lro
bespot|gno
besprinkl|m5c
best|gxr
bestialis bestial|gno
bestir rous|
bestow|gtx
bestow|j5g
bestrew|llj
bestrid climb_on get_on hop_on jump_on mount_up|k2a
bet|gph
bet_on gage game stake|
bethink|hka
betrai bewrai|idp
betrai|hzi
betrai|id7
better|irg
better improv|hiu
bevel chamfer|i30
bewar|ju8
bewhisk whisker|j3g
bib tippl|h5s
bicker brabbl pettifog squabbl|gqx
bicycl bike pedal|l0e
bid|
bid|j7g
biff pommel pummel|jck
bight|iv8
bilg|i3n
bilk|hjm
bill charg|
bill|glg
billow wallow|lf1
bin|jcp
bind bond stick|gsi
bind|jjz
bind|gsh
bind_off|lt1
bind_over|ias
bing englut engorg glut gorg gormandis gormand gourmand ingurgit overeat overgorg overindulg pig_out scarf_out|ikx
bioassai|grx
biodegrad|k17
birch|izb
bird birdwatch|k5c
birdi|jci
birdlim lime|hlw
birdnest|hpw
birr purr whir whirr whiz whizz|lfu
bisect|i30
bite|j7q
bite sting|gjj
bite_off|h1p
bite_out|jrr
bitt|iv8
bituminis bitumin|kkw
bivouac camp camp_out encamp tent|ikj
blabber chatter gabbl gibber palav piffl prate prattl tattl twaddl|k27
black blacken|idt
black_out blacken_out|i41
black_out|ile
black_out zonk_out|hiu
blackguard gui ridicul|gzq
blackjack blackmail|jik
blacklead|hz8
blackleg fink|m78
blacklist|jt0
blacktop|hox
blackwash|idp
blame fault|hj6
blame|i13
blame|grl
blanch blench pale|idt
blandish flatter|kir
blank|kkc
blank_out forget|
blanket|hz8
blare blast|k4j
blare_out blat_out|goy
blarnei cajol coax inveigl wheedl|kdu
blasphem curs cuss swear|it7
blast boom smash|jck
blast shell|h50
blast_off|jqm
blaze|gxd
blaze blaze_away|l90
blaze_away|kdf
blaze_out|i8w
blaze_up burn_up flame_up flare|hbz
blazon|gl2
blazon_out|goy
bleach bleach_out decolor decoloris decolour decolouris discoloris discolor discolouris|gno
blear|gno
bleat|hs4
bleed hemorrhag|ilx
bleed leech phlebotomis phlebotom|lvu
bleep|lfu
blemish defac disfigur|jgm
blend immingl intermingl intermix|gns
blend blend_in|gj0
bless|h9b
bless|h0i
bless|j4r
blight plagu|i3n
blind|
blind|gno
blindfold|hz8
blindsid|gju
blink nictat nictit|gjv
blink blink_away|
blinker|hz8
blister vesic|lpb
blitz|gsj
bloat|lpb
block blockad hinder obstruct stymi|j0u
block_off|jgp
block_out|kfi
blog|hrn
bloodi|hz9
bloom blossom flower|j88
blossom blossom_out unfold|j88
blot|gi8
blot_out obliter|gno
blotch mottl|hq4
blow|h8g
blow|
blow|ilx
blow drift float|jts
blow_off|hqj
blow_out burn_out|h7x
blow_over evanesc fade|id6
blow_up deton explod set_off|hiu
blow_up enlarg magnifi|jhk
blub blubber sniffl|i23
blubber_out|k27
bludgeon|hp9
blueprint draught|
bluff bluff_out|
blunder boob goof|h7m
blunder_out blurt blurt_out ejacul|k27
blunt|m4l
blur film_over glaze_over|
blur|gno
blur obscur|gno
blush crimson flush redden|idt
bluster|h3s
bluster boast brag gasconad vaunt|ir8
board get_on|hqq
board room|ikj
board_up|hz8
boast featur sport|ivm
boat|l0e
bob|k2a
bodi personifi|imt
bodypaint|kad
bog|lde
bog_down|h82
bogei|jci
boggl|jnr
boil|hiu
boil|hiu
boil|gno
boil_down come_down|gy6
boil_over overboil|h4q
bolshevis bolshev communis commun|gno
bolster bolster_up|ktb
bolt|k2a
bolt|jtl
bolt|j4w
bomb|gsj
bomb_out|h50
bomb_up|jtc
bombard pelt|lso
bombil bombin buzz|lfu
bonderis bonder|hox
bone bone_up grind_away mug_up swot swot_up|jqd
bong|il5
bonk eff fuck screw|hxb
bonnet|jaw
boo|i5g
boogi|i3t
book|l4m
book|kxe
book|ksc
book_up|kxe
boom din|lfu
boom_out|lfu
boomerang|kzf
boondoggl|m77
boost hike|h9e
boost|jhk
boost_up|knh
boot|jol
boot_out drum_out oust throw_out|
bootleg|l6l
bootlick kotow toadi|h2c
bootstrap|gmm
booz drink|hvc
border environ surround|
border bound|ins
border frame frame_in|int
bore drill|i30
borrow|gjr
bosom|hsq
boss emboss|
botanis botan|h7v
bother|ll4
bother discommod disoblig incommod inconveni put_out troubl|glq
bottl|lku
bottl_up suppress|
bottlefe|ivs
bottleneck|h3h
bottom|j3g
bottom_out|kq7
bounc bound rebound ricochet|h6e
bounc|jci
bounc jounc|jts
bounc_back get_over|h0t
bounc_out|h6a
bound jump leap spring|k2a
bound confin limit restrict throttl|
bound_off|h69
bourgeon germin sprout|j89
bous bows|hga
bow|j4r
bow_down prostrat|js6
bowdleris bowdler expurg|ghi
bower embow|int
bowl|l1g
bowl_over knock_over overturn tip_over tump_over turn_over|k29
box packag|inn
box_in box_up|ins
boycott|irp
brace pois|j4f
brace stabilis steadi|gyh
brace|jda
brace_up|gyh
brachiat|lp1
bracket|jda
bracket_out|ile
brad|iv8
braid plait|ltm
brail|j3e
braill|lv0
brain|jck
brainstorm|hia
brainwash|kdu
brais|hx1
brake|j9i
branch|j88
branch_out|m1j
brand|gno
brandish wave|k29
brandish|if9
brandmark trademark|jpj
brattic|j3g
brattl clack clatter|k4j
brave brave_out endur weather|i70
bravo|gq0
brawl wrangl|gnp
brai|jrr
braze|lfe
brazen|i40
breach infract transgress violat|ifg
breach gap|k63
bread|hz8
break|io0
break come_apart|hiu
break_apart disassembl take_apart|iak
break_away break_out|iqb
break_away break_off chip chip_off|hiu
break_down|gno
break_down|
break_down|gjv
break_down conk_out|hiu
break_in|jl4
break_in butt_in chime_in chisel_in put_in|i35
break_in|gyy
break_off|h7p
break_off|io0
break_out erupt|gyz
break_out|gyz
break_up dispers dissip scatter|
break_up part split|
break_up|kbk
breakfast|ikx
bream|hn4
breast|hwj
breastfe lactat|ivs
breaststrok|lpe
breathalys breathalyz|hjr
breath|
breath_in|h8e
breath_out exhal|h8e
breed engend spawn|hhn
breed|hxb
breez|h3s
brevet|im7
bribe|kcf
brick_in brick_over brick_up|m3j
bridg|huc
bridg|jnc
bridg_over tide_over|lnj
bridl_up bristl_up|jz7
brief|jil
brigad|gmf
brighten|gno
brim|ivm
brim_over overflow run_over well_over|lh4
brine|lez
bring|hg3
bring|gno
bring wreak|i0e
bring_back take_back|h8x
bring_back|gtw
bring_down get_down let_down lower take_down|k29
bring_down overthrow subvert|i9c
bring_down impos inflict|hrn
bring_in introduc|
bring_in earn realis|gjr
bring_off carri_off manag negoci|ln7
bring_on induc|j4n
bring_out reveal|l9h
bring_out|kvd
bring_up call_down conjur conjur_up invok|i0e
bring_up parent rear|
bring_up|im7
bring_up elev get_up lift rais|k29
brisk brisk_up brisken|gij
bristl|ivm
broach|ie7
broaden|itc
broadsid|jcj
brocad|ltm
broider embroid|gl2
broil|j7l
broker|k3v
bromat bromin|
bronz|ikm
brooch|iv8
brood dwell|m7j
brood loom|
broom sweep|m6s
brown|hx1
brows|l5x
bruis contus|jj0
bruit rumor rumour|j6n
brunch|ikx
brush|l24
brush|lub
brush|hn4
brush_down tell_off|gx6
brush_off discount dismiss disregard ignor|kuz
brush_on|hox
brush_up refresh|hdx
brutalis brutal|j9y
bubbl|in3
bubbl_over spill_over|
bubbl_up intumesc|l12
buccan|jt7
buck|io5
buck|gju
buck_up|hk1
bucket|jqq
buckl|iv8
buckl|hhs
buckl warp|hiu
buckl_down knuckl_down slave|m78
buckram|lkh
bud|j88
bud|gyz
budg stir|k2a
budget|hdm
buff|jck
buffer|k15
bug_out bulg_out pop|hiu
bugger|hxb
bugger_off buzz_off scram|jre
bugl|lh1
build construct|i0e
build_in|jhi
build_on repos_on rest_on|i8x
build_up|jhk
build_up work_up|j88
bulg|hiu
bulk|haz
bull|gxn
bulldog|grv
bulldoz|if0
bulletin|kmh
bullshit|ifi
bulli_off face_off|kfv
bulwark|i6i
bum cadg grub mooch|k5f
bump knock|jcj
bump encount find|
bump|i3t
bump_off murder off slai|jos
bump_up|kp9
bunch bunch_up|hon
bunch cluster|hiu
bunco con defraud diddl goldbrick hornswoggl mulct nobbl rook scam swindl|hjm
bundl bundl_up|ka3
bundl_off|iac
bung fee|
bunk|hjm
bunk_off|lbr
bunker|jci
bunt|jci
buoi|iz7
buoi_up|hkm
bur burr|kw1
burbl guggl gurgl rippl|lfu
burden burthen weight weight_down|gno
burgeon|j88
burglaris burglar burgl heist|ljz
burk|hbc
burl|kw1
burn burn_down|ial
burn glow|gxd
burn|hiu
burn_down|hbz
burn_off|i94
burn_off|i8n
burnish furbish|kh9
burrow tunnel|i7s
burst|h7q
burst explod|hiu
burst|h6e
burst_out|ir3
burst_out pop_out|gpu
buri|hsq
buri entomb inhum inter|jqr
buri|i9f
bu|lvj
bush|j3g
bush_out|isf
bushel fix furbish_up mend repair|go0
busk|kfx
buss kiss snog|lub
bust|ial
bust_up wrack wreck|ial
bustl hustl|k2a
busi occupi|m77
butcher slaughter|jos
butt|llo
butt|jqq
butter|hz8
butter_up|h2c
butterfli|i43
button|gk6
buttonhol lobbi|gys
buttress|ktb
buttweld|m55
butyl|gk6
bui purchas|gjr
bui_back repurchas|hcy
bui_in stock_up|j3g
bui_off|h8l
bui_out bui_up|hcy
buzz|j01
buzz seeth|
bypass|gts
cab|l0e
cabal complot conspir|kga
cabin|htq
cabl telegraph wire|lrk
cach hive_up hoard lai_away squirrel_away stash|l43
cachinn|jqk
cackel|lfv
cackl|k27
cackl|jrr
cackl|jqk
caddi|l74
cage cage_in|ias
cake|hz9
cakewalk|i3t
calcifi|jai
calcin|jbj
calcul comput reckon|kqu
calcul count_on estim figur forecast reckon|jnp
calendar|l4m
calend|iyo
calibr|gkn
calip callip|jxt
calk|j3g
call name|jpi
call|jpi
call call_up phone telephon|lrk
call_back|
call_back call_up recal recollect rememb|
call_in|gro
call_in|ioo
call_in visit|jy0
call_in|k2c
call_off cancel|
call_on|gpr
call_out cry cry_out exclaim|it7
call_out|goy
call_up|kpa
calligraph|lul
callou|jl7
calm quiet still tranquil tranquillis|hqz
calm_down chill_out cool_off settl_down simmer_down|hiu
calv|hiu
camber|gqt
camouflag|iek
campaign|koo
campaign crusad|glg
camphor|kkw
can|hx0
can|
canal canalis|j3g
cancel_out|ima
candl|irb
cane lambast|gxs
canker|la4
cannibalis cannib|hvc
cannon|jci
cannonad|gsj
cannul cannulis canul intub|jif
canonis|ira
canon|gkk
canoodl|kdx
canopi|hz8
cant cant_over tilt|k2a
canter|l0d
cantilev|jnz
cantil chant inton|law
canva|hz8
canvass poll|goe
cap crest|js4
cap_off|hnc
capacit|ko0
caper|h6e
capitalis|j3g
capit|gzy
capitul|loi
capriol|h6e
capsiz turtl|k9j
capsul capsulis|inr
captain|jb8
caption|j3g
captur|
captur|hoo
caracol|lx7
caravan|jts
carbon|hiu
carbonis carbon carburis carbur|hiu
carboxyl|kkw
carburet|hqe
care|hry
care|gmm
careen keel lurch reel stagger|m3c
career|jts
caress fondl|llv
caricatur|hxd
carjack|hr4
cark disord disquiet perturb troubl unhing|ig9
carnalis sensualis|hy2
carnal sensual|
carnifi|hiu
carol|lav
carom|h69
carous roister|jnf
carp cavil|k59
carpent|m77
carpet|hz9
carri transport|k29
carri|ivm
carri_back|i67
carri_on conduct|j9x
carri_out follow_out follow_up implement|hs7
carri_over|kdo
carri_over|lvj
cart drag haul|iia
cart_away cart_off haul_away haul_off|lqd
cartwheel|m5g
carv|i30 l7y
carv|i30
carv_out|i0f
carv_up dissev divid separ split|hiu
cascad cascad_down|hqp
case|jjh
caseat|hiu
cash cash_in|irk
cash_out|jt7
cashier|ghv
casket|int
cast|l6p
cast|j5h
cast_away chuck_out discard dispos put_away throw_away throw_out toss_away toss_out|
cast_down deject depress dismai dispirit|idz
cast_off shake_off shed throw_off|kw1
cast_on|l2r
castig chasten chastis|gx6
castrat emascul|m4l
cat|izb
catabolis catabol|k9v
catalog catalogu|hs3
catalogu|hn0
catalys catalyz|hiu
catapult|klt
catapult sling|jf9
catcal|i9s
catch|loh
catch|kd7
catch|jck
catch_on cotton_on|gqe
catch_on|hiu
catch_out|iat
catch_up|kq7
catechis|jjq
catech|kob
categoris categor|kqu
caten catenul|gr8
cater ply|j5g
caterwaul|kf4
cathect|iob
catheteris catheter|jja
catholicis catholic|gno
catnap nap|jou
caucu|grz
caulk|l5t
caus|i0e
caus induc stimul|
causewai|j3g
cauteris cauter|lvu
caution monish|m41
cave_in collaps fall_in|hiu
cavort frisk frolic gambol lark rollick romp skylark|
caw|jrr
ceas discontinu lai_off quit stop|
ceas end finish termin|
cede conced yield|j5g
celebr|
celebr fete|jy0
celebr lionis lioniz|ky6
cement|h1c
censur reprimand|i13
censu|hyg
center center_on concentr_on focu_on|gxm
center concentr focu pore rivet|hia
centralis central concentr|gno
centr|k29
centrifug|lh5
cere|m7o
cerebr think|
certif|gtx
certifi|j8h
certifi licenc licens|gt9
chafe gall|jlz
chaffer haggl higgl|gwd
chain|gr8
chain_up|lt4
chair chairman|jb8
chalk_out sketch|
chalk_up|k9q
chalk_up|ksc
challeng disput gainsai|hvs
challeng|jlj
chamber|jel
champ|hk9
champion|gua
chanc|jab
chanc_on|ixf
chandel|k2e
chang|
chang_over shift|gno
channel transmit|h8x
channelis channel guid maneuv point steer|hwd
chant inton tone|k27
chap|hzk
chaperon|iqf
char coal|hqg
charact|ioi
characteris character|ic2
character|kvt
charg|l2t
charg|
charg shoot_down|jav
chariot|hg3
chart|jwc
chart|kfi
charter|hvz
chase dog tail track trail|kne
chase_away dispel drive_away drive_off drive_out run_off|k29
chass|i3s
chat chatter chitchat claver confab jaw natter|hwk
chat_up coquet coquett flirt|lgg
chatter|lfu
chatter|i30
chauffeur|ij3
chaw|hk9
cheapen|gma
cheat rip_off|m28
cheat chican chous jockei|gxr
cheat chisel|hzi
cheat_on cuckold|hzi
check check_out check_over suss_out|goe
check|irb
check control curb hold_in|
check_in sign_in|goy
check_off tick_off|m21
check_out|goy
checker chequer|
checkmat|gxr
checkrow|kfm
cheek|lgg
cheep chirp chirrup|jrr
cheer embolden hearten|inx
cheer|gq1
cheerlead|isa
chees|hhv
chelat|j17
chemisorb|lfr
chequ|kw1
cherish|jup
chew manduc|j7o
chew_over medit mull mull_over muse ponder reflect specul think_over|hia
chickenfight|iwq
chill|hgr
chill cool cool_down|gno
chime|lfu
chin chin_up|h9e
chine|hcn
chink tink tinkl|lfu
chip|i30
chip_away|kw1
chip_in contribut|j5g
chirk|m2m
chirk_up|jnk
chirr|jrr
chitter twitter|hk0
chlorin|kkw
chock|iv8
chock_up cram jampack|lm5
choir|law
choke|h8e
choke|hsm
choke_back choke_down choke_off|huh
choke_off clog clog_up congest|jgp
choke_up|hkw
chomp|hk9
chondrifi|hiu
choos pick_out select|i5b
choos opt prefer|
choos|jnp
choos_up|j16
chop chop_up|i30
chop_down|iw0
chop_off cut_off lop_off|hqj
choreograph|i0e
chortl chuckl|jqk
choru|jrr
chronicl|ksc
chronologis chronolog|i4c
chuck toss|lso
chuff|h3r
chug|lfu
chum_up pal pal_up|gyp
chunk lump|gj8
church|kdg
churn|lkl
churn_out|kdf
churn_up sicken|kwl
churr|jrr
chute parachut|igh
cicatris cicatr|kgq
cinch girth|iv8
cipher cypher enciph encrypt|inu
circl|jts
circl|jts
circuit|jts
circularis circular|hf1
circul|jts
circul diffus dissemin|kmh
circul|k29
circul|izo
circumambul|hlq
circumcis|i30
circumfus|hlw
circumnavig|hlq
circumscrib|lul
circumscrib limit|i5z
circumstanti|hxz
circumvolut|i2w
circumvolv|lx7
cite mention refer|gs6
cite|gjn
cite refer|hsi
citifi|gkn
citrat|hiu
civilis civil|kha
clabber curdl|hiu
claim|glw
claim|kxe
clam|hpw
clamber scrambl shin shinni skin struggl|k2a
clamor|i7t
clamor clamour|it7
clamp|iv8
clamp|h94
clamp_down crack_down|h6f
clang|lfu
clangor clangour|lfu
clank|lfu
clap|jqq
clap|iyf
clap|j4r
clap_on slam_on slap_on|gq6
clap_up|kl4
clapboard|hz8
claret|h5s
clarifi clear_up elucid|isv
clash|jcj
clasp|j75
class classifi sort_out|hhd
classicis classic|gno
claw|kbs
claw|hoo
clean|gno
clean|kw1
clean_out|ind
clean_up neaten squar_away tidi tidi_up|gr8
cleans|gxw
clear unclutt|gno
clear|i0e
clear_away clear_off|kw1
clear_up finish_off finish_up polish_off|hs7
clear_up|kw1
cleat|j3g
cleav split|lr8
clench|hoo
clench|liq
clerk|m77
clew clue|m6l
click|k2a
click tick|lfu
click_off|kdf
climax culmin|hhw
climb climb_up|k2e
climb_down|hqp
clinch|iv8
cling|j75
clinker|hn6
clip nip_off snip snip_off|i30
clitter stridul|k4j
cloak mask|iek
clobber|gxs
clock time|jxu
clock_in clock_on punch_in|ksc
clock_off clock_out punch_out|goy
clock_up log_up|ksc
cloister|h5t
clomp|m3c
clop clump clunk plunk|lfu
close shut|
close shut|hiu
close close_down close_up shut_down|
close|io0
close_in|gl7
close_off shut_off|hhv
close_out rule_out|imb
closet|htq
closur clotur|io0
clot coagul|hiu
cloth|ipz
cloud overcast|gno
cloud|h18
cloud_over cloud_up overcloud|i41
clout|llo
cloi surfeit|j3g
club|lzm
cluck|jrr
clue_in|jcg
cluster|grz
clutch prehend seiz|
clutter clutter_up|ix2
coach|jjq
coach|ij1
coact|gju
coalesc conflat fuse immix merg mix|hiu
coalesc|jyg
coarsen|gno
coast|j5y
coat|hz8
coat|gpp
cobbl_up|hs3
cock|hew
cock|jqq
cock_up prick prick_up|h9e
cockl rippl ruffl undul|izn
coconspir|hd7
cod dupe gull take_in|i57
code|jpj
codifi|lq0
coeduc|ilh
coerc forc hale pressur|hrz
coexist|isc
coffin|jqq
cog|l1h
coggl dodder toddl waddl|m3c
cogit|hka
cognis cogniz know|
cohabit shack_up|ikj
coif|hz8
coiff coiffur|gxw
coil gyrat spiral|lx7
coin|i0e
coincid cooccur|isc
coincid concur|jab
coincid|hxx
coinsur|km4
coke|hiu
coldcock knock_down|gxt
coldwork|m7c
collabor cooper|m77
collaps|lnh
collat|hrt
collect|
collect gather|
collect|gj8
collectivis collectiv|k6i
collid jar|htu
collim parallel|gno
collogu|htl
collud conspir|jjz
colonis colon|gov
color color_in coloris colour_in colouris colour|gno
color ting|glq
color colour|jik
colorcast|lrj
comb|ll1
comb ransack|irb
comb|gxw
comb_out weed_out|
combin|ivm
combin compound|gk6
combin|gns
combin|hkk
combust|
come come_up|jts
come|jab
come_away come_off|hiu
come_away|jre
come_back|kqn
come_back hark_back|i8j
come_back|hha
come_back rejoin retort|gp5
come_down descend fall|jts
come_in enter get_in|
come_in|grc
come_off|jab
come_on come_out show_up turn_up|gpu
come_on progress shape_up|j88
come_out|jxi
come_over|hrn
come_up|j4n
comfit confect|gry
comfort consol solac sooth|
comfort eas|gna
command|iha
command|ioo
command|ir7
command highjack hijack|l6k
commemor mark|hhy
commenc start|
commenc embark_on|hr6
commend|kir
comment point_out|jyb
comment|jkn
commercialis|gno
commerci|isz
commingl|h31
comminut|j1r
commiser|hry
commiss|ipz
commit perpetr|gju
commit dedic devot|gq3
commit institutionalis institution|lv3
communalis commun|l80
commun|hrn
commun|lvg
commun|jjz
commut|kzn
commut|hiu
commut|jmr
commut permut transpos|kzn
companion compani|glt
compar|goe
compar equat liken|huo
compart|grb
compartmentalis compartment|l70
compass|giz
compassion piti|j7k
compel oblig|hho
compens counterbal even_off even_out even_up|gv7
compens recompens|kcf
compet vie|
compil compos|
complain kvetch plain quetch|
complect interconnect interlink|hud
complement|gv7
complet finish|io0
complexifi ramifi|hiu
complexion|lte
complic|gno
complic rarifi refin|gno
compliment congratul|kir
compliment|j7h
compli|k57
comport|gju
compos|hv1
compos|i0e
compos indit pen write|i0e
compost|hwm
compound deepen intensifi|jhj
compress|lir
compress constrict contract|lt7
compris contain incorpor|jhg
compromis|l7d
computeris computer|j3g
conceal hide|
conced confess profess|gjl
conced grant|gmk
conceiv conceptualis conceptu gestat|i0e
concent concentr|gko
concentr|hiu
concentr condens|ghi
concern interest|
concert|hwb
concertis concert|kdh
conclud reason reason_out|hia
conclud|io0
concoct|gns
concret|hz8
concretis|hiu
concret|k3f
concuss|l7p
condemn decri excori objurg|i8k
condens distil|
condescend|gju
condit|jjq
condit disciplin train|gno
condit specifi stipul|hvz
condol|hrf
condon|j14
conduc contribut|gla
conduct|kdf
cone|h0u
confabul|jla
confect|kl4
confeder|lzm
confer|ie7
confess|gjl
confid|idp
confid entrust intrust|j9s
configur|gry
confin|
confirm reassert|glw
confisc impound seiz|
conflagr enkindl|jg8
conflict|hw9
conflict contraven infring|h7m
confront face|
confront face face_up|gju
confus|k03
confut disprov|i86
conga|i3t
cong|h6j
congeal jell|
conge|jre
congratul felicit|h11
congratul pride|iss
congreg|grz
conjectur hypothesis hypothes specul suppos theoris theoriz|gpe
conjoin|huc
conjug|hot
conk stall|j9i
conn|hix
connect link|
connect link_up|
connect|jnc
conniv|gjq
connot impli|ir3
conquer stamp_down subdu suppress|hjs
conquer seiz|lqh
conquer|i6e
conscript|iou
consecr ordain ordin|ipf
conserv|jcz
consid reckon regard view|gzf
consid studi|hka
consid deal|hia
consid weigh|
consign|ghc
consign|hto
consist dwell lie_in|isc
consoci|lzm
consolid|jyg
consolid|hiu
conson|il5
constel dot stud|hza
constern|gm3
constip|lde
constitut make_up|
constitutionalis|gno
constitution|j3g
constrain enforc impos|hrz
constring narrow|lt7
construct fabric manufactur|
constru interpret|lz5
consubstanti|jyg
consult|ioy
consult look_up|kxl
consum down|il0
consum ingest|
consum ware|iso
consum|ial
consumm|giy
consumm|giy
contact|hrn
contain|jhg
containeris container|ka3
contamin foul pollut|gz0
contamin|gno
contemn despis disdain scorn|iaz
contempl|m2c
contempl|hup
contempl|hia
contemporis contempor synchronis|jab
contend postul|hme
contend contest repugn|k6b
content|j2y
content|j79
continu keep|gju
continu proce|lgg
continu preserv uphold|jcz
contort wring|ig0
contract|klj
contract sign_on sign_up|inc
contract|la4
contract_in|gin
contract_out|hw0
contrad contredans|i3t
contradict|id3
contradistinguish|ic1
contraind|glh
contrast|ic1
contrast counterpoint|ic0
contribut impart lend|gno
contriv design plan|i0e
contriv devis excogit forg formul invent|i0e
control|
control oper|jw8
controvert|kra
convalesc recov|h0t
conven|grz
conventionalis convention|gno
converg meet|
convers|lgg
convert|gno
convert|gno
convert|hiu
convert exchang|kwo
convei|jgn
convei express|hrn
convict|jpk
convinc win_over|kdu
convok|lnv
convolut convolv|gzu
convoi|iqf
convuls|goa
convuls|jqk
coo|k2v
cook|i0e
cook fix prepar readi|i0e
cook|hiu
cook_up|hx0
cool_off|hiu
coop_in coop_up|htq
coordin organis organ|gr8
coordin|j9x
cop glom snitch thiev|ljz
cop_out opt_out|hl1
cope deal grappl|gju
copper|hox
copul mate|hu8
copi|lul
copi imit simul|kx9
copi_out|hxc
copyedit copyread subedit|ile
copyright|kl2
corbel|j3g
cord|jbf
cordon_off rope_in rope_off|int
corduroi|hau
core|hxm
core_out hollow_out|ind
cork cork_up|kge
corkscrew|lx7
corn|ivs
corner|hwd
cornic|j3g
coron crown|ipf
corral|int
correct|kzn
correct redress right|gno
correl|hxx
correspond gibe jibe match talli|ipw
correspond equat|ipw
corrobor|htr
corrod|i3n
corrug|j0e
corrupt debas debauch demoralis demor deprav misdirect pervert profan vitiat|gno
corset|gpp
corusc sparkl|l8m
cosh|jck
cosign|m18
cosponsor|kc9
cost|
cost|i7u
costum|gpp
cotton|jsi
couch frame put redact|grg
cough|hye
cough_out|ilx
cough_up poni_up spit_up|j5g
count numer|grj
count matter|
count_down|krn
count_off|he5
count_out|i5g
counter|gp5
counteract countercheck|hjs
counteract|k5v
counterattack counterstrik|gsj
counterchalleng|hin
counterchang transpos|gno
counterclaim|hmf
counterfeit fake forg|i0e
countermand repeal rescind|llp
countermarch|jwi
countermin sabotag undermin weaken|if3
counterplot|kga
counterpois counterpos counterweight|hw9
countersign|lah
countersink|imr
countervail offset|gv7
coupl match mate pair|jnc
coupl coupl_on coupl_up|gsh
coupl pair pair_off partner_off|lzm
cours|i1d
court romanc woo|gju
court woo|
coven|kg6
cover|
cover spread_over|
cover extend|
cover|j2z
cover_up|hsq
covet|gz1
cow overaw|gtz
cower huddl|i1i
cowhid|izb
cowl|hz8
cozen deceiv delud|m28
crab|hix
crack|hiu
crack|lfu
crack|lfu
crack|jck
crack_up crock_up|lnh
crackl crepit|kpy
crackl crunch scranch scraunch|k4j
crackl|m1j
cradl|jd0
craft|iv6
cramp|iv8
cranch craunch grind|kk2
crane|llg
crank zigzag|jts
crank_out grind_out|kl3
crank_up|ljs
crap defec|ilr
crap_up|hkw
crape crepe|hz8
crash|hqp
crash|k2a
crash ram|hmy
crate|inn
crave lust|ia9
crawl creep|jts
crawl_in kip_down sack_out|
creak screak screech skreak squeak|k4j
cream|iga
cream_off skim_off|kw1
creas crinkl crisp wrinkl|j0e
creat make|
creat|
credit|grl
credit|grl
credit|lwu
creep mous pussyfoot sneak|m3c
creep|ic4
creep_in sneak_in|kd0
creep_up sneak_up|gl7
cremat|hbx
crenel|j3g
creoliz|hiu
creosot|kkw
crescendo|jhj
crib|hjo
crick|lx7
cricket|kfv
criminalis illegalis illeg outlaw|id4
crimin|j9y
crimp pinch|j0e
cring flinch funk quail recoil shrink winc|k2a
cring fawn grovel|gzs
crippl|m4l
crispen toast|jbj
crisscross|i1d
criticis critic pick_apart|hr9
critiqu review|jnp
croak deceas die expir pass_away perish|hiu
crochet|i0e
crock|ic4
cronk|jrr
crook|gzs
croon|law
crop_up pop_up|gpu
croquet|jci
cross get_over pass_over travers|kbs
cross intersect|inw
cross_off cross_out strike_off strike_out|lqd
crosscut|i30
crosshatch|ix5
crouch stoop|gzs
crouch hunker hunker_down scrunch_up squat|lb7
crow gloat|h4d
crow|jrr
crow|jrr
crowd herd|k29
crowd|k5k
crowd|grz
crowd_out|if8
crown|hnn
crucifi|irw
cruis|jts
cruis|jts
crumb|hox
crumbl crumpl|hiu
crump scrunch|hzq
crush oppress suppress|
crush mash squash squeez|kk2
crush|j1r
crush_out press_out stub_out|io0
cry holler scream shout shout_out squall yell|jrr
cry weep|
crystalis crystal crystallis illumin sort_out|hmx
crystal|j19
crystal|hiu
cub|gxi
cube|k2o
cuckoo|il4
cuddl nestl nuzzl snuggl|jd0
cuddl|imw
cudgel fustig|jck
cue remind|jil
cuff whomp|lc6
cull_out|hl0
culmin|io0
cultiv|
cultiv|j4f
cumber encumb restrain|h6f
cup|j19
cure|go0
curl|hiu
curl curl_up|gzs
curl|m6l
curl|lx7
currycomb|hq8
curs|gsk
curtail restrict|hm3
curtain|j3g
curtsei curtsi|
curv sheer slew slue swerv trend veer|lx7
curv wind|
curvet|h6e
cushion|k15
customis custom|kl4
cut|l70
cut cut_back cut_down reduc trim trim_back trim_down|i5z
cut_away|lpm
cut_back flash_back|kzf
cut_in|l81
cut_off disrupt interrupt|h82
cut_off|i35
cut_out|ima
cut_out|l7y
cut_out|jk1
cut_up|i30
cut_up mutil|i3n
cutin|hwm
cybern|gq3
cycl|
cycl|kbs
cycl_on|i3f
dab|gq6
dab pat|llo
dabbl|icr
dado|j3g
dalli toi|gju
dam dam_up|jgp
damag|gno
damascen|jj2
damp mute tone_down|lfb
dampen stifl|h64
dampen moisten|m5c
danc|k2a
danc|k2a
dandifi|iip
dandl|k29
dangl|ja2
dangl|lop
dare|gju
dare|gju
dare|hin
darken|hiu
darn|hcg
dart fleet flit flutter|jfc
dart dash scoot scud|jav
dart|jfa
dash smash|
dash|jf9
dash_down|l79
dash_off fling_off scratch_off toss_off|hsi
date|jre
date|ljb
date|iay
date_back|jiv
daub|hox
daunt frighten_away frighten_off scare scare_away scare_off|jky
dawdl linger|k2a
dawn sink_in|
daydream dream woolgath|ipq
deaccess|l6l
deaden|lfc
deal plow treat|h9h
deal|gju
deamin|gno
debar suspend|ism
debark disembark|jq0
debat|i4r
debat deliber moot|ie7
debat|ie7
debilit enfeebl|m4l
debon|kw1
debouch march_out|jwi
debrief|kob
debug|hxu
debunk|h21
debut|jj5
decalcifi|hiu
decamp|jre
decant pour pour_out|kif
decarbonis decarbon decarburis decarbur decok|kw1
decarboxyl|hiu
decai|hiu
decai|hiu
deceiv|k04
deceler slow slow_down|i5y
decentralis decentr deconcentr|gno
decertifi derecognis derecogn|
decid|
decimalis decim|gno
decim|jos
deciph decod decrypt|l04
declaim recit|kdf
declar|l47
declar|glv
declassifi|jm4
declaw|lqf
declin worsen|hiu
declin pass_up refus reject turn_down|
declin refus|kq9
declin wane|i5y
decoct|h4s
decommiss|hdw
decompress uncompress|kye
deconsecr unhallow|kzn
deconstruct|jkn
decontamin|hn8
decontrol|js2
decort|kw1
decoupl uncoupl|idx
decoi|iph
decreas diminish lessen|hiu
decreas lessen minifi|gno
decre|i5g
decrepit|hiu
decrescendo|i5y
decriminalis decrimin legalis legal legitim legitimatis legitimat legitimis|gnh
dedifferenti|j88
deduc deriv infer|ht0
deduc|ht0
deduct subtract|hdm
deduct withhold|jb1
deem|hun
deepen intensifi|jhj
defalc embezzl malvers misappropri pecul|ljz
defang|kw1
default default_on|iu8
defeat overcom|
defeat vote_down vote_out|k3t
defect desert|iys
defend|gqw
defend|kkc
defenestr|lso
defer postpon prorogu put_off set_back shelv tabl|i7g
defervesc|hiu
defibril|kye
defil sulli taint|jgm
defin delimit specifi|
defin|ixz
defin|hj3
deflagr|hqg
deflow|hxb
defog demist|gno
defoli|i8n
deforest disafforest disforest|kw1
deform|gno
defrai|kcf
defrost deic|ib0
defus|kw1
defi withstand|jd6
defi resist|img
dega|kw1
degauss|gno
degener deterior|i5k
deglaz|hx0
deglycerolis deglycerol|kw1
degust|l3m
dehisc|gpu
dehorn|kw1
dehumanis dehuman|i7y
dehumidifi|ik0
dehydr desicc|hx0
dehydrogen|gno
deign|gju
delai hold_up|i58
delai|m38
delai|gno
deleg deput|gs1
delet|kw1
delight pleas|j79
delight revel|
delin|l9h
deliv|k27
deliv|iwe
deliv fork_out fork_over fork_up hand_over turn_in|j9s
delous|kw1
delug flood inund swamp|ix2
delv dig turn_over|kw1
demand|kxe
demand involv necessit need requir|
demarc|ic1
demasculinis demasculin|ia6
dematerialis demateri|m1e
demean|ghf
demineralis deminer|kw1
demo demonstr exhibit present show|l9h
democratis democrat|hiu
democrat|gno
demodul|itl
demolish pulveris|iak
demonis demon|gno
demonstr establish prove shew show|glu
demot releg|gs1
demulsifi|gno
demur except|k59
demyelin|iak
demystifi|hmx
demythologis demytholog|gno
denationalis denation|gno
denaturalis denatur|gno
denatur|gno
denitrifi|hiu
denomin design|
denot|i8h
denot|jxr
denounc|i13
denounc stigmatis stigmat|jpi
dent|gzu
denud|kw1
deni|hw5
deni|kxc
deni|m71
deni|jb1
deodoris deodor deodouris|gno
deoxidis deoxid|hiu
depart|isd
depart deviat vari|ic0
depart set_off set_out start_out take_off|jre
depend_on devolv_on hing_on turn_on|
depersonalis deperson|gno
depict pictur|
depict describ|it5
depict portrai|
depil epil|kw1
deplan|j4y
deplet eat_up exhaust us_up wipe_out|iso
deplor|i13
deploi|khx
deplum|kw1
deplum displum|iad
depolaris depolar|gno
depon|i5g
depopul|l9o
depos forc_out|h5o
deposit lodg stick wedg|iv8
deposit|j5g
deposit posit situat|jqq
deprec|id9
depress|h92
depressuris depressur|gkn
depriv divest strip|
depriv|m71
deputis deput|kwp
deracin uproot|if8
derail|hyv
derat|juo
deregul|is0
derequisit|kvj
derestrict|is0
derid|gzq
deriv gain|k5f
deriv|ir6
desalin desalinis desalt|hiu
descal|kw1
descant|law
descant_on|law
describ report|jil
descri espi spot spy|lad
desecr|grv
desegreg integr mix|
desensitis desensit|gno
desert desol forsak|jrf
deserv merit|
desex|k6a
design|iai
design|i0e
desir want|
desorb|id6
despair|
despatch dispatch send_off|l8o
despoil forai pillag ransack reav rifl|
despond|iab
destabilis destabil|hiu
destalinis destalin|lv7
destin doom fate|i60
destin intend|kfi
destress|gno
destroi|lz9
destroi ruin|
destruct|iak
desulfur desulphur|
desynchronis desynchron|kzn
detach|idx
detail|ilz
detail|gs2
detain|
detect discov find notic observ|lad
deter discourag|id9
deterg|m6t
deterior|i56
determin influenc shape|hhn
determin set|
detest hate|iex
dethaw melt thaw unfreez unthaw|
detour|ibd
detox|lvu
detox detoxifi|kw1
detract|i31
detrain|j4y
detransitivis detransitiv intransitivis intransitiv|gno
detribalis detrib|gj7
detusk|kw1
devast|ial
develop|i0f
develop evolv|i0e
develop evolv|hiu
deviat divert|lx7
devilis devil diabolis diabol|gno
devitalis devit|m4l
devoic|grh
devolv|gs1
devot|hia
devour|ial
diagnos|goe
diagnos|goe
diagonalis diagon|lvd
diagram plot|
dial|hwe
dialys dialyz|
diazot|hwm
dibbl|kfm
dice|i30
dichotomis dichotom|hn0
dictat prescrib|h94
dictat|k27
didder shake|k2a
die_away let_up slack_off|i5y
die_back die_down|l9n
die_off die_out|id6
differ|
differenti distinguish secern separ|jg2
differenti distinguish mark|hj4
diffract|kbk
diffus fan_out spread_out|ig4
diffus imbu permeat pervad|kd0
dig|hxm
dig_in pitch_in|ikx
dig_up|k5f
digest|kkw
digest|gqe
digitalis digit digitis|gno
dignifi ennobl|jds
digress divag|lro
dike dyke|int
dilapid|iak
dilat distend|m6a
dillyd procrastin stall|i7g
dilut|m4l
dimens|jwn
diminish|i5z
dimpl|gno
din|jhp
dine|ikx
dine_in eat_in|ikx
dine_out eat_out|ikx
ding dingdong dong|l0p
dip dunk|jgf
dip|jgf
dip|i5n
dip|lj4
diphthongis diphthong|lpm
direct|ioo
direct target|gmn
direct|i0e
disabl disen incapacit|gno
disabus|jil
disaccord discord|
disadvantag disfavor disfavour|ie6
disagre|
disallow forbid nix prohibit proscrib veto|hr2
disambigu|hmx
disappear vanish|
disappoint|j0c
disapprov|jnp
disapprov|jnp
disarrang|k29
disarrai|gno
disarticul|l70
disassoci disjoint dissoci disunit divorc|h86
disavow|i8o
disband|h85
disband dissolv|h87
disbeliev|kuz
disburden|kw1
disburs pai_out|kcf
discas disrob strip strip_down uncas undress|lqf
discern distinguish make_out pick_out recogn tell_apart|
discerp take_apart|hiu
discharg dispatch|giy
discharg|ig4
disclos divulg expos give_away let_on let_out reveal|lro
disclos|h99
disco|i3t
discolor|hiu
discolour|hiu
discomfit discompos untun upset|gr5
disconcert|ghg
disconnect unplug|lz8
disconnect|l70
discontinu|hhw
discourag|
discours discuss|i4l
discov find_out hear learn|
discov|hst
discov|ie1
discredit|ha3
discrimin know_apart|ic1
discrimin singl_out|ic1
discuss hash_out talk_over|k27
disdain freez_off scorn spurn|i5m
disembarrass free rid|
disembodi|ie9
disembowel|kw1
disembroil disinvolv|
disench disillus|id7
disencumb disentangl extric untangl|
disenfranchis disfranchis|i9k
disengag withdraw|kvd
disentangl straighten_out unsnarl|gr8
disesteem|hun
disgorg spill|k29
disguis|hsq
disgust gross_out|lkm
dish dish_up serv_up|hhf
disharmon|gno
dishearten|idz
disinclin indispos|iax
disinfect|hn4
disinfest|ie9
disinherit disown|i9k
disintegr|hiu
disint exhum|ic8
disjoin|l70
disk harrow|kgd
dislik|
disloc luxat|k29
dislodg free|kw1
dismantl level pull_down rase raze tear_down|iak
dismemb|jos
dismount get_down unhors|hqp
disobei|i5m
disori disorient|gyq
disparag|i13
dispers scatter sprinkl|ido
dispers|hiu
displac|k29
displai exhibit expos|l9h
dispos|l6l
dispos|iax
dispossess|i9j
dispread|isf
disqualifi unfit|gno
disregard ignor snub|j9y
disrespect|jjz
dissect|i30
dissembl feign pretend|k0j
dissent|id3
dissert|lgg
dissimil|hiu
dissimul|iek
dissip scatter|kbk
dissip fool_away fritter fritter_away frivol_away|hvd
dissolv fade_away fade_out|hiu
dissolv|hiu
dissolv|io0
disson|lfv
dissuad|glh
distanc|jcz
distemp|kad
distil purifi|go0
distil|hiu
distil|i0e
distort falsifi garbl warp|k0j
distort|hiu
distract|idv
distrain|jgy
distress straiten|h62
distribut spread|
distribut|
distribut give_out hand_out|
district zone|j6s
distrust mistrust suspect|idh
disturb troubl upset|jh1
disturb rais_up stir_up|k29
disturb|gno
disturb interrupt|gju
disunifi|h86
ditch|ia4
dither|j2e
ditto|jin
dive plung|hqp
dive|lmo
diverg|k2a
diversifi|gno
divert|l6p
divid fraction|hdm
divid separ|
divin|kd7
divorc split_up|h86
divvi_up portion_out|ig6
dizen|gsu
dizzi|gno
dock|hqq
docket|jqq
doctor doctor_up|gl5
doctor|lvu
document|ksc
document|glu
dodg|k2a
dodg|k2a
dodg evad hedg sidestep skirt|gts
doff|idk
dogfight|gra
dogmatis dogmat|grg
domest|giu
domesticis domestic|gno
domicil domicili resid shack|ikj
domin predomin prevail reign|
domin|jik
domin master|hwd
domin|gvj
don put_on|iip
dope_off doze_off drift_off drop_off drows_off flake_out nod_off|
dope_up|ijx
dose|kkw
doss doss_down|gy8
dote|gm6
doubl|k2p
doubl|jci
doubl_over doubl_up|gzs
doubt|idh
douch|hn8
dovetail|ixx
dower endow|
down|i6e
downgrad|j6z
download|lv3
downplai minimis minim underst|jil
downsiz|j3f
dows|m5c
doze drows snooz|hhk
draft|hsi
draft muster_in|ip2
drag|iia
drag_in embroil sweep_up tangl|jln
drag_on drag_out|jqg
drag_up dredg_up|hm7
dragoon railroad|hp9
drain run_out|izo
drain|i94
drain|ind
dramatis dramat|hsi
dramat|it7
drape|gr8
drape|gr8
draw pull|k29
draw_back move_back pull_away pull_back reced retreat withdraw|jts
draw_in|gsw
draw_off|kw1
draw_out|jjz
draw_out prolong protract|jro
draw_up|j16
draw_up pull_up straighten_up|ll2
draw_up|kfi
drawl|grh
dread fear|
dream|kd7
dream_up hatch think_up|i0e
dredg|hox
drench swamp|izc
dress|hiu
dress_out|hx0
dress_up|gxw
dribbl trickl|izo
drift err strai|jts
drift roam rove strai vagabond wander|jts
drift_apart drift_away|gn0
drill|ili
drink|hvc
drink_in|ioj
drink_up|iix
drip|hqp
drive|hwe
drive motor|jts hg3
drive|k29
drive ram|lss
drive_back fight_off rebuff repel repuls|iwr
drive_in|grc
drive_up|gqh
drivel slabber slaver slobber|l3e
drizzl mizzl|kp7
drone|lfu
drone_on|k27
drool|hzd
drool_over slobber_over|jg7
droop sag swag|ijk
drop|k29
drop|hqp
drop|i5n
drop_away fall_away slip|i5k
drop_back|k2a
drop_down sink|hiu
drop_in|he0
drop_off|i5y
drop_out give_up throw_in|
dropforg|j12
dropkick|joj
drown submerg|hz9
drown|ima
drown|i15
drown|jos
drown_out|k4j
drub lick|gxr
drudg grind labor labour moil toil travail|m78
drug|jxz
drum|lfu
drum_up ralli|hpx
dry|gno
dry dry_out|hiu
dry_up exsicc|ik0
dub nicknam|hdt
dub|gno
duck|k2a
duck|igh
duel|iwq
dull|gno
dull|hiu
dummi dummi_up|kl4
dump|hgq
dung|iw9
duplex|hwm
duplic repeat|kx9
dusk|i41
dust|hn4
dust|le3
dwarf|k9i
dwell inhabit live popul|
dwell_on linger_over|jc3
dwindl dwindl_away dwindl_down|i5y
dye|idt
dynamis dynam|gno
dynamit|h3y
eagl|jci
earn garner|gjr
earth|jca
earth_up land_up|jgp
eas|jts
eas_off eas_up slacken_off|i5y
eas_up move_over|k2a
eat|ikx hvc
eat|hvc
eat_away erod|i3n
eat_on|m7k
eat_up|ikw
eavesdrop|jt1
ebb ebb_away ebb_down ebb_off ebb_out|iuj
ebonis ebon|lj4
echo repeat|jrr
echo resound reverber ring|lfu
eclips overshadow|h9s
eclips occult|gy4
economis|iso
econom husband|kk0
eddi purl swirl whirl whirlpool|izo
edg inch|gl7
edg_in edg_up|gqh
edifi enlighten|jjq
edit|gno
edit_out|gno
editorialis editori|gor
educ|go0
educ train|jjq
educ elicit|hv7
effac obliter|m4m
effect effectu|hhn
effect|gju
effeminis effemin|gno
effervesc fizz foam froth|ha7
effloresc|h3m
effus pour_out|kif
egest excret|ilx
egg|h53
egg_on prod|
egotrip|gju
egress emerg issu|
eject turf_out|ism
eject|
ek_out|lo8
elabor expati expound lucubr|hmx
elaps pass slip_away|gl7
elat intox lift_up uplift|lki
elbow|l9d
elect|hl0
elect|hl0
election|m77
electrifi|gmh
elev promot|gs1
elev|gno
elid|iri
elimin|iak
elimin obviat|
elocut|i5f
elong|jro
elop|iys
elud evad|iqb
elud|gnu
elut|l0u
emaci|i4t
eman|hqh
emancip liber|hiu
emancip manumit|
embalm|job
embank|ins
embargo|gvl
embark|h4e
embark|gyy
emb imb implant plant|jif
emblazon|gl2
embodi personifi|kx2
embodi|it7
embrac encompass|jhg
embrac hug|hmz
embrac sweep_up|gil
embrangl snarl_up|hsa
embrittl|gno
emend|go0
emerg|gpu
emigr|jyx
emit|ilx
emit give_out|
emot|gjw
empal impal|kd0
empanel impanel|jt0
empathis empath sympath|
emphasis underlin underscor|gik
emplac|jqq
emplan enplan|imp
emploi hire|
empti|gno
empti|hiu
empti|kw1
empurpl purpur|hq4
emul|hxd
emulsifi|gno
enabl|gno
enact ordain|i60
enamel|gl2
encapsul|int
encas incas|int
enchain|kyg
enchant enraptur enthral transport|i7k
encircl|j19
enclos enfold envelop enwrap wrap|hz8
enclos hold_in|hvi
enclos inclos shut_in|h5t
encod|hwm
encor|kxe
encount meet|
encourag|got
encroach|gl7
encrust|hox
end termin|gno
end_up fetch_up finish finish_up wind_up|gju
endang imperil jeopardis jeopard menac peril threaten|isc
endang|glq
endear|i7k
endeavor endeavour strive|gso
endors|gua
endow endu gift indu invest|inj
endur last live live_on surviv|
endur suffer|isp
energis|gno
energ stimul|glr
enerv|m4l
enfeoff|j5g
enforc implement|hrz
engag pursu|gju
engag|jk6
engraft graft ingraft|hu8
engrav inscrib|hge
engross engulf immers steep|hi5
engulf|inr
enhanc heighten|hsk
enhanc|go0
enjoin|id4
enjoin order tell|kxf
enjoi|gq3
enjoi love|jsi
enlac interlac intertwin lace twine|ig0
enlarg|jhk
enlarg|j88
enlist|lak
enlist|kl2
enliven liven liven_up|iob
enmesh ensnarl|jxf
enquir inquir|hrn
enrag|gom
enrich|go0
enrob|hox
enrol enter recruit|ku3
ensconc|jqq
enshrin shrine|int
enshroud shroud|inr
ensil|lku
enski|ira
enslav|iha
ensnar entrap frame|hzi
ensu result|km7
entail mean|k3q
entail|jr0
entangl mire|jln
entertain|lf8
enthron vest|
enthus|irm
entic lure tempt|km9
entitl|gt8
entitl titl|hdt
entrain|h4e
entrench intrench|iv8
entwin knit|hu8
enucl|kw1
enumer item|jg3
enunci|l47
envisag ideat imagin|i0e
envis fanci pictur visual|ipq
envis forese|ipq
envi|gkt
epitomis epitom typifi|kx2
epoxi|j68
equal|
equalis equal|kos
equilibr|hiu
equip fit_out outfit|j3g
equivoc palter prevar tergivers|k04
eras|jos
erect put_up set_up|hau
erod gnaw|i56
erotic sex_up|gno
err|
eruct spew_out|ilx
erupt flare_up|i6a
escalad|hno
escal intensifi step_up|jhk
escallop|hx0
escap get_away|iys
escap|gts
escap get_away|gts
eschew shun|gts
escort|gix
establish found launch set_up|k64
establish found institut|jiw
establish lai_down|i0e
esteem respect valu|hun
esterifi|hiu
estrang|k2c
etch|kx9
eternalis etern eternis|gno
etern|kdl
ether etherialis|gno
etherifi|hiu
etiol|m4l
etymologis etymolog|i0e
eulogis eulog|kir
euphemis euphem|i8j
evacu|ind
evangelis evangel|kiw
evapor|hiu
even level|hiu
eventu|hhw
evert|k29
evict|ilw
evid show|jil
evinc express|hwp
eviscer resect|kw1
evok provok|hhn
evolv|j88
exact|hmf
exagger hyperbolis hyperbol magnifi overst|k04
exagger overdo|jvp
exalt extol glorifi laud|kir
examin|
examin probe|jle
excav|h99
exce transcend|
exce top transcend|irh
exce outdo outgo outmatch outperform outstrip surpass|gxr
excel stand_out surpass|
except exclud leav_off leav_out omit|ima
excerpt|hl0
exchang|
excis expung|i7j
excit|gr5
excit stimul|glq
exclaim proclaim promulg|i5g
exclud keep_out shut_out|kkc
exclud|jpp
excommun unchurch|irp
excruci torment tortur|jfe
excus pardon|j14
excus let_off|j14
excus|jny
execut|jos kcz
execut|hbc
exemplifi|imt
exemplifi illustr instanc|ilz
exempt reliev|
exenter|kw1
exercis exert|gq3
exercis practic|
exert wield|jb1
exfiltr|l8g
exfoli|lz8
exhaust tucker tucker_out|iu5
exhaust plai_out sap|i94
exhibit|khy
exhort pep_up root_on urg_on|inx
exil expatri|ism
exist|
exit get_out|k2a
exorcis exorc|ilw
expand|j88
expand|j88
expand|ios
expand flourish thrive|j88
expect|i7t
expector|kw1
expedit hasten|gmm
expel kick_out throw_out|k29
expend|
expend spend|kcf
experi|lyt
experi|isp
experi|lyt
experi feel|
experi|jle
expir|idy
explain explic|jil
explod|kq9
explod|hiu
exploit|gq3
exploit tap|gq3
explor search|jle
explor|jle
explor|ibk
export|jyf
expos|lmg
exposit|ilz
expostul|gqw
express utter|
expropri|i9j
exsert hold_out put_out stretch_out|j4r
extemporis improvis improv|kdf
extempor|hx9
extend|jhk
extend|
extenu mitig palliat|gpl
exterioris objectifi|gno
exterior|k29
extermin kill_off|jos
externalis extern|grl
extinguish snuff_out|ima
extirp|iak
extract pull_out rip_out tear_out|kw1
extradit|ism
extrapol gener infer|ht0
extrapol interpol|hdm
extrapol|i65
extravas|liz
extrud|kl4
exuber rejoic|hkm
exud ooz_out transud|ilr
exult|jnk
exuvi molt moult slough|hgs
ey eyebal|ju2
eyewit|m72
face front|js4
factor|hdm
factor_in factor_out|huo
factoris factor|lfk
fade|m4m
fade|id6
fag|m39
fag_out tire tire_out wear_down wear_out weari|gno
faggot fagot|h9l
faggot_up|lt4
fail neglect|
fail miscarri|
faint pass_out swoon|h20
fair|jnc
falcon|jf7
fall|jts
fall|hiu
fall_apart|h7w
fall_away|id6
fall_back|jr8
fall_back lag|j0h
fall_back|iib
fall_back|kzd
fall_off|hqj
fall_out|gnp
fall_over|hpt
falter waver|jc3
falter waver|k2a
falter stumbl|m3c
falter stammer stutter|k27
famish starv|
fan|llq
fan|hsk
fan|l7p
fanci|ia9
fantasis fantas fantasi|ipq
farc|ix2
fare|jab
farm|m78
farm_out subcontract|inc
farm_out hire_out rent_out|jrn
farrow|gxi
fascin intrigu|jk7
fascin grip spellbind transfix|jk6
fashion|
fast|gia
fasten fix secur|gsh
fasten|gsi
fasten|gsh
fasten_on hook_on seiz_on take_up|imx
fat fatten fatten_out fatten_up flesh_out|gno
fathom penetr|lz5
fatigu jade tire|i74
favor|im7
favor|hun
favour|lg9
faze unnerv unsettl|idu
fear|m7i
feast|ikx
feather|hu8
featur have|
fecund fertilis|gno
federalis|i59
feder|lzm
feder|jyg
feed|hhf
feed|hhf
feed_back resubmit|j5g
feed_in|jja
feed_on|j2y
feel|ht0
feel sens|kd7
feel_out|kob
feint|l7t
fell|i30
fellat|lkm
felt_up mat_up matt matt_up|hiu
feminis femin|hiu
fenc fenc_in|int
fend|hx9
ferret|jej
ferret_out|ie3
ferri|h8x
fertil|ip0
fess_up own_up|hsr
fester|ilx
festin hasten hurri|gju
festoon|gl2
fetch|lvh
fetish|gl1
fetter|kyg
feud|iwq
feudal|hwm
fib|k04
fibril|lxp
fictionalis fiction|i0e
fiddl shirk|gtt
fidget|k2a
field|kaj
field|kfv
fight|
fight fight_down oppos|iwq
fight_back|iwq
figur_out puzzl_out solv|lz5
file regist|ku3
file|ldz
file_away|ksc
file_in|hqq
file_out|isd
filet fillet|gl2
filiat|iay
filibust|h3h
fill fill_up|gno
fill fill_up|hiu
fill_in|jil
fill_in shade|kad
fill_out round_out|ip0
film|ksc
filter filter_out filtrat separ_out|
filter|kd0
fin|ipz
finagl wangl|giz
finalis final|io0
financ|kcf
financi|k69
find|gjr
fine ticket|h5e
finedraw|l2r
finger|lub
fingerprint|kx9
fingerspel|hrn
finish_out round_out|hs7
fire|l90
fire|
fire|gv4
fire_up ignit stir_up|gr5
firebomb|h50
firm tauten|lt7
firm_up|gr9
fish|l5x
fish|j6w
fistfight|iwq
fit|
fit|j19
fit|giu
fix set specifi|hl0
fix_up|hhf
fixat|h1b
fizzl fizzl_out peter_out taper_off|idy
flabbergast|loh
flag|lal
flag|gno
flagel|izb
flail lam thrash|gxs
flake|hiu
flake_off|h7t
flamb|hx0
flame|gxd
flank|js4
flap wave|k2a
flap|kid
flap|k29
flap_down|lso
flare flare_out|m6a
flare_up|jg8
flash twinkl wink|
flash|gpu
flash flaunt ostent show_off swank|if9
flash|hwp
flatten|j19
flatten flatten_out|hiu
flaw|i3n
flai|kcp
fledg|h9c
flee|jpv
fleec gazump hook overcharg plume rob soak|hjm
fleer|las
flex|l9p
flick|iyj
flick leaf riff|kdv
flick|lso
flick|j0q
flicker flitter flutter quiver|k2a
flight|kf2
fling|lso
flip toss|lx7
flip|jtm
flip_out|kq9
flip_over|lx7
float|jts
float|lvj
floccul|hiu
flock|jts
flog lash lather slash trounc welt whip|gxs
flood|hz9
flood_in|grc
flood_out overwhelm|l36
floodlight|jga
flop|hhs
flop|hqp
floss|hn8
flounc|m3c
flounder stagger|m3c
flounder|llz
flout|ha3
flow flux|k2a
flow|k2a
flow_away flow_off|ine
flow_out|imj
fluctuat|k29
fluff_up plump_up|l7p
flump flump_down|ijg
fluoresc|j66
fluorid fluoridis|kkw
flurri|k2a
flush|izo
flush_down wash_down|izx
fluster|gz4
flute|i0x
fly wing|jts
fly|k2a
fly_on|j01
foal|gxi
fob fox trick|hzi
fob_off foist_off palm_off|l6l
focalis focal|js4
focu|
fodder|ivs
fog_up|hof
foil|hw9
foil frustrat queer scotch thwart|j0u
foist|h94
fold fold_up turn_up|hiu
fold|jhi
foliat|j12
follow|jts
follow postdat|
foot|kcf
foot_up|hdm
footl lallygag linger loiter lollygag lurk tarri|
footslog plod trudg|m3c
forag scroung|jf7
forbear|ktu
forc impel|hhn
forc push|k29
ford|i1d
forearm|gr2
forecast|gph
foreclos forestal preclud prevent|
foreclos|kro
foredoom|l6w
foreground highlight plai_up spotlight|l7b
foreshow|gt3
foreswear forgo waiv|
forewarn previs|m41
forfeit give_up|ghc
forg|l7y
forget|
forgiv|hss
fork pitchfork|js8
form organ|i0e
form|hv1
form spring|
form shape|gno
formalis formal|gkk
format|hiu
formic|i08
formularis formular|grg
formul|hu7
fornic|h58
fort fort_up|grz
forward send_on|l8o
fossilis fossil|hwm
foster further|gla
foul|jci
foul_out|j1k
founder|iu9
fowl|jf7
foxhunt|jf7
foxtrot|i3t
fractur|gif
fragment fragmentis|h7q
frame|ins
frame_up|hau
franchis|hid
frank postmark|ljb
fraternis fratern|lf8
frai frazzl|m4t
freak freak_out|kat
free liber loos releas unloos unloosen|
freelanc|m78
freeload|hb8
freewheel|ln0
freez|
freez|hiu
freez_down freez_out|
freight|lvj
frequent patronis patron shop|gug
frequent|m2e
fresco|kad
freshen|ku1
freshen_up refurbish|ku1
fress gluttonis glutton|ikw
fret fuss niggl|m7i
fret|m7i
fricasse|hx1
fring|gl2
frivol|gjv
frizz kink kink_up|i2p
frizzl|j2u
frock|gpp
frog|gjr
frogmarch|jwj
front|htw
frost ic|hz8
frost_over ic_over ic_up|hiu
frown|j7m
frown_on|id8
fructifi|h0t
fry|jbk
fry|hx1
fuck_off loaf|jg6
fudg|hjo
fuel|j3g
fulfil meet satisfi|hhf
fulfil satisfi|j2y
full|gxt
fullback|kfv
fulmin|i8k
fumbl grope|l5x
fumbl|kbs
fumbl|kaj
fume|iss
fumig|kkw
function oper|
function serv|lnj
fund|ixd
fundrais|kpb
funnel|k29
furcat|igj
furl roll_up|hiu
furlough lai_off|hei
furnish provid render suppli|j5g
furrow|i7s
fusillad|ixn
fuss mother overprotect|hfn
gab yak|hrn
gad galliv|iiu
gag|jfi
gaggl|hde
gain win|gjr
gallop|l0d
gallop|ka1
galumph|h6e
galvanis galvan startl|gvd
gang gang_up|gmf
gaol immur imprison incarcer jail jug|ias
gape gawk gawp goggl|ju2
garag|lku
garbag_down gobbl_up|ikw
gargl|jrr
garland|gl2
garnish garnishe|hts
garott garrot garrott scrag|ll7
garrison|ki2
garter|iv8
ga|gsj
ga_up|j2x
gash slash|i30
gasp pant puff|h3r
gate|j3g
gather_in|j3e
gather_up lift_up pick_up|h9e
gather_up|gjr
gaze stare|ju2
gazett|kkp
gear|giu
gear_up prepar readi|gno
gee|lx7
gel|hiu
gelatinis|hiu
gelatin|hox
gemin redupl|ike
gener|hr1
generalis|k27
gener|i0e
gener yield|kl4
gentrifi|j2b
gerrymand|hiu
gesticul gestur motion|hrn
get|jvq
get_back win_back|gjr
get_back|gtk
get_down|k2a
get_down swallow|
get_in|ln7
get_off|isd
get_off|lv3
get_on|jjz
get_on|hqh
get_out|lqg
get_over|giy
geyser|h8v
ghettois ghettoiz|jjw
ghost|jts
gibbet|ja4
giggl titter|jqk
gimp hitch hobbl limp|m3c
gin|l70
ginger|lh0
ginger_up jazz_up juic_up|iow
gip gyp|hjm
girdl|jhc
give|
give|
give|l47
give_back refund repai|kcf
give_in succumb|gin
give_off|ivm
glaciat|hz9
glamoris glamour|gno
glamor glamouris romanticis romantic|jg1
glanc glint peek|ju2
glanc_over scan|irb
glare glower|ju2
glass|j3g
glass_in|int
glass_over glaze|hiu
glaze|hox
gleam glint glisten glitter shine|gpt
gleam glimmer|
glean harvest reap|hpw
glide|jts
glimps|l6a
glissad|i3s
globalis global|itc
glorifi|gno
glori|its
gloss|kh9
gloss_over skate_over skimp_over slur_over smooth_over|j9y
glow|
glow|gpt
glue past|gsh
glue|iv9
glug|lfu
glycerolis glycerol|jqq
gnarl|gzu
gnash|j7o
gnaw|hk9 h1p
goad spur|inx
goad|ilt
gobbl|ikw
gobbl|jrr
golf|kfv
googl|it0
goos|k4a
gore|kd0
gossip|lgg
goug|jvm
goug|iyt
goug|hxm
goug_out|i38
govern regularis regular regul|i5b
govern|hwd
govern rule|hwd
gown|gpp
grab|hoo
grab snaffl snap_up|
gradat|gr8
grade rank rate|jnp
graduat|kri
graduat|h0i
grain ingrain|kd0
grandstand|kdh
grappl grip|hoo
grasp hold_on|jd0
grass|l8z
grass_over|hz9
grate|j3g
gratifi satisfi|
grave|hgd
gravit|jhf
grai grei|hq4
graze|hvc
graze|jj0
greas|hz8
greet|gj2
greet|hrn
greet|kq9
griddl|j2u
griev sorrow|lni
grill|hx1
grimac|hrn
grin|ldt
grind|j1r
grind|i3t
grip|hoo
grit|hox
groak|m2c
groan moan|jrr
groin|hau
groom train|ilh
groom|gxw
groov|jhc
grope|gso
gross|h96
grouch grumbl scold|hs4
ground|kyg
ground|jqq
ground|jjq
ground_out|jci
group|hn0
grout|iv8
grow|hiu
grow|jhj
grow|j88
grow_over|j88
grow_up|jxk
growl grumbl rumbl|jrr
grub_out grub_up|ic8
grudg|kxp
grumbl mutter|hs4
grunt|jrr
guarante|kg6
guarante|klj
guard|m4a
guard ward|km4
guard|km4
guess imagin reckon suppos think|gpe
guess hazard ventur|lgq
guesstim|gqo
guffaw|jqk
guid lead|
guid steer|j9x
guid_on|k6k
guillotin|gz5
gulp quaff|iix
gulp|k27
gum|gq6
gum_up|hkw
gun|l90
gun_down|l8z
gush spirt spout spurt|kih
gush|kir
gut|ind
gutter|hby
guttl|ikw
guzzl|iix
gybe|h4i
habilit|j7v
habit|gpp
habitu|hvc
hack|i30
hack_on|kld
hackl hatchel heckl|hq8
hail|ioo
hail|j7g
halloo|ilt
hallow sanctifi|i5g
hallucin|kd7
halt stop|
halt kibosh stop|j0u
halter|ja4
halv|igm
ham overact overplai|kfz
hammer|gxt
hammer_out thrash_out|ie7
hamper|h6f
hamper hinder|id2
hamstr|gyc
hand pass_on turn_over|
hand_down|kbx
handbuild|l7y
handcolor handcolour|hq4
handicap|jj0
handl manag|hwd
handl treat|jjz
handstamp rubberstamp|ljb
handwash|jqo
handwrit|m7w
hang|
hang hang_up|iv8
hang string_up|irw
hang_back trail|iui
hang_in hang_on hold_on persever persist|hvx
hang_on tack_on tag_on|gsh
hang_out|j28
hang_up|knj
hanker long yearn|ia9
hap happen occur|
happen|jab
harangu|gkd
harbor nurs|iss
harbor harbour|l8d
harbor|jb1
harbor|hsq
harden|hiu
hare|l2j
hark harken hearken|jt1
harm|jj0
har|gsh
har|isz
harp|jin
harpoon|j6w
harsh_on|i13
harshen|gno
hash|hl4
hash_over|kre
hasp|iv8
hasten hie hotfoot race rush speed|jts
hat|ihc
haul|hg3
haul_up pull_up|j9i
haunt stalk|kne
haunt obsess|kjs
have|
have_on wear|
haw|jrr
hawk huckster monger peddl vend|lux
hai|hwm
haze|hof
head|kku
head|j9x
headbutt|hco
headlin|glf
headquart|j3g
heal mend|h0t
heal|h0t
heap|j5g
heap pile|gr8
heap_up pile_up stack_up|hpw
hear|kd7
hear_out|jt1
heat|gno
heat_up hot_up|hiu
heav|jrr
heav|lso
heav surg|jii
heav heav_up heft heft_up|js8
hedg_in|int
hedgehop|gtr
heed|k57
heel|jr6
heighten|jhk
heighten|jhk
heliograph|lal
helm|hix
help_out|gmm
hem|l2r
hem_in|h5t
hemstitch|l2r
henna|lte
herd|i1p
hesit waffl waver|
hesit paus|i7g
heterodyn|hqe
hew hew_out|hgd
hibachi|j7l
hibern|jou
hiccough hiccup|h8e
hide hide_out|
hightail|iys
hike_up hitch_up|
hill|l7y
hinder imped|kkc
hing|gsh
hint suggest|hwp
hiss|jrr
hit|klt
hit imping_on strike|lub
hit|lub
hitch|gsh
hitch|k2a
hitchhik thumb|l0e
hive|jcp
hive_away lai_in put_in salt_away stack_away stash_away store|jb1
hive_off|ie6
hoax|hzi
hob|i30
hobbl|jce
hobnail|j3g
hobnob|lf8
hock pawn|hus
hog|j6x
hoist|h9e
hold keep maintain|
hold|
hold|j9x
hold_back|i6i
hold_down|jo5
hold_off|jd6
hold_on|h7p
hold_out resist|iwr
hold_out|jqg
hold_over|jkx
hold_over|jb1
hold_up support|
hold_up|if9
hold_up stick_up|l1a
hole hole_out|jci
hole_up|jca
holidai vacat|lgy
holler holler_out|l9b
hollo|inx
hollow|kw1
holyston|l4z
home|jel
home_in rang_in zero_in|icx
homer|kos
homogenis|hiu
homogen|gno
homolog|hxx
hone|l83
honeymoon|jdf
honor honour reward|krr
hood|hz8
hoof|m3c
hook|iv8
hook|juc
hook|jci
hook_up|gsh
hoot|jrr
hoover vacuum|hn4
hop skip|h6e
hop|k2a
hop|jts
hop_out|isd
hop_up soup_up|k15
hope|m6z
hope|ia9
hope|kfh
hoppl|ll8
horn tusk|kd0
horn_in nose poke pry|l5y
horripil|isr
hors|hhf
horsesho|ipz
horsewhip|izb
hose hose_down|jly
hospitalis hospit|hrj
host|ipe
hound hunt trace|hjc
hous|giw
hous|l8d
housebreak|ili
houseclean|hn7
housekeep|jcz
hover oscil vacil|jc3
hover|jc3
hover|j01
howl roar ulul wail yaup yawl|i22
huddl|hon
hue|gno
huff snort|h8f
hulk loom tower|kqq
hull|kw1
hum|law
humanis human|gno
humbl|gno
humbug|hzi
humidifi moisturis moistur|i3r
humifi|hwm
humor humour|ji4
hump hunch hunch_over|hiu
hunger|gjj
hunt hunt_down track_down|gjr
hurdl|m1n
hurl|lso
hurl hurtl lung thrust|k2a
hurrah|i22
hurri speed|jts
hurt|gno
hurt|idu
hurt|i3n
hurtl|jts
hush|hiu
hush shut_up silenc still|huh
hush_up sleek_over whitewash|hzc
husk|kw1
hustl|k29
hydrat|j3g
hydrogen|gno
hydrolis hydrol|glq
hydrolys hydrolyz|hiu
hydroplan seaplan|gtr
hygienis hygien sanitis sanit|hn4
hymn|lav
hype|kmh
hype_up psych_up|gmh
hyperextend|it9
hypertrophi|j88
hyperventil|lvu
hyphen|lgv
hypnotis hypnot|l67
hypophysectomis hypophysectom|kw1
idealis ideal|hun
identifi|iay
identifi name|i8j
identifi|hun
idl tick_over|
idl laze|
idolis idol rever worship|gl1
ignit|hqg
ignit|hiu
illum illumin light light_up|hiu
illustr|i8z
imbric|jqq
imit|kxo
immaterialis immateri unsubstantialis unsubstanti|gno
immers plung|kd0
immigr|jyx
immobilis immobil|m71
immortalis immort|kvv
immunis immun|km4
impact|lir
impair|i3n
impair mar|i3n
impart pass_on|lro
impeach|hin
imped obstruct obtur occlud|jce
imperson portrai|gjw
imping trench|
implement|gq3
implic|jlm
implod|hhs
impli|ir3
import|jyf
importun|gyr
impos levi|h16
impoverish|i9k
impregn tinctur|ix2
impress strike|
impress|jh1
impress|jh1
imprint|jik
imprison|ias
impugn|hin
inaugur kick_off|hr7
incandesc|gno
incarnadin|hq4
incarn|gk4
inciner|hc0
incis|i30
incit motiv prompt|hhn
incit instig|km9
inclin tend|
includ|
includ|hun
incorpor integr|hqe
increas|hiu
increas|gno
incrimin inculp|lnl
incrust|gl2
incub|j88
incub|kl1
inculc infus|jjq
incur|lmg
incurv|gzs
indemnifi|lz7
indent|j1b
index|jt0
indic point|jil
indic|jil
indict|hj6
individualis individu|ic1
individu|hj3
indoctrin|jjq
induc|ill
induct seat|
indulg|
indulg pander|hhf
indulg|i94
indur|hiu
industrialis industri|gno
indwel|isc
infatu|gr5
infect|j5f
infect|hvk
infest overrun|jl8
infiltr|ix9
infiltr|jnb
infix insert|gsh
inflam|gma
inflat|jhk
inflat|ish
inflect|k15
influenc|glq
inform|hrn
infuri|gom
ingemin iter reiter repeat restat|lro
ingrati|jjz
inhal|ldw
inher_in|jhg
inherit|gjr
inhibit|j0u
initi|lah
initialis initi|iay
initi origin|i0e
initi|hhn
initi|jrq
inject|lvu
inject|gk6
injur wound|jfd
ink|lah
inlai|gl2
inmarri|jwt
innerv|j3g
innov introduc|jiw
inocul|jil
input|jif
inquir wonder|kob
insemin sow_in|lg0
insert introduc put_in stick_in|jqq
insert tuck|int
inset|jja
insinu|h95
insist|
insol|it4
inspan|jam
inspect|irb
inspir|k5i
inspir prompt|hho
inspirit spirit spirit_up|iow
instal|jqq
instanti|kx3
instil|jif
instil transfus|hwa
institut|i0e
instruct teach|jil
instruct|ioo
instrument|ipz
instrument|hsh
insuffl|gkr
insul|gno
insul isol|ie6
integr|hiu
intend mean|
interact|gju
intercal|gk6
intercept|j6w
interchang replac substitut|gno
intercommun|hs5
interdepend|huc
interdict|iak
interest|gr5
interest|gxm
interfer|jce
interfer interven step_in|jjz
interioris interior internalis intern|grl
interject interpos throw_in|i35
interlard|jja
interleav|j3g
interlock mesh|hx5
interlop|jk9
interlud|kdh
intermarri|jwt
intermit paus|i35
intern|ias
internationalis internation|hwd
interpel|kob
interpenetr|kd0
interpret rede|isv
interrel relat|
interrog|gxf
interrupt|h7z
interspers|jqq
interview|hwk
interview|hwk
interweav weav|ig0
intim|jcg
intim suggest|jgv
intimid|gm3
intimid|idz
inton|jpk
introject|hiu
introspect|hka
introvert|iic
intrud irrupt|hqq
intrud trespass|h7m
intrud_on invad|hqq
intuit|gqe
inur|gjc
invad|gsj
inveigh rail|hs4
invent manufactur|iim
inventori|jt0
invert|gno
invest|iso
investig|goe
investig|irc
invigil proctor|m4a
invit|gr5
invit tempt|lki
invit|kxf
invoic|h16
invok|hm7
involv regard|gxm
involv|jrq
involv|ivm
inweav|jku
iodin|gno
iodis iodiz|kkw
ionat|gno
ionis ioniz|hiu
irk|gom
iron|iyo
iron_out straighten_out|go0
irradi|klu
irrig water|m5c
irrit|gma
isol|gjr
isol keep_apart set_apart|l70
isomeris isomer|gno
issu publish|kmh
issu suppli|ig5
issu|hrn
italicis italic|
itch|jlz
itch|gjj
itemis|k52
jab poke|lss
jab|llo
jabber mouth_off rabbit_on rant spout|k27
jack jack_up|h9e
jack_off jerk_off wank|lkm
jacket|hz8
jackknif|igi
jacklight|jf7
jackrabbit|jnr
jactit thrash thresh toss|l7p
jag|i30
jam mob pile throng|i1p
jam|j0q
jam|h9w
jam|i35
jangl jingl|k4j
jar jolt|k2a
jaunt|
jaw rattl_on yack yack_away yap_away|k27
jawbon schmoos schmooz shmoos shmooz|hjf
jaywalk|i1d
jazz|lh1
jeer scoff|gv3
jeopard stake|l13
jerk yank|iia
jerk twitch|k2a
jest joke|hrn
jet|izo
jettison|hgq
jig|i3t
jiggl joggl wiggl|l7p
jilt|jrf
jimmi lever prise pry|k63
jitterbug|i3t
jive|i3t
job|hjo
jog rambl rambl_on|hvw
join|
join|huc
joint|ixw
joke|gjv
jollifi racket wassail|hhz
jostl|kbs
jot jot_down|m7w
journei travel|jmr
joust|iwq
joi rejoic|iss
joyrid tool|l0e
jubil|hhz
judder shake|m26
judg|ky0
judg|hia
julienn|i30
jump|k2a
jump|grv
jump_off|gyy
jump_out leap_out stand_out|gpt
jumpstart|ljs
junk scrap trash|hgq
junket|jmr
justifi vindic|m0v
jut jut_out project protrud stick_out|
juxtapos|jqq
kayo knock_out|gxs
keel_over|lu4
keen lament|
keep_away|kkc
keep_back retain|jb1
keep_down|hm3
keep_in|ias
keep_off|gia
keep_on retain|joa
keep_up sustain|hvx
keep_up maintain preserv|jb1
kennel|l8d
keratinis keratin|hwm
kern|j3g
kei kei_out|
keynot|gno
keynot|gkd
kibbitz kibitz|hr9
kick|klt
kick|k2a
kick|jck
kick_back|kcf
kick_back|h69
kick_down|ial
kick_in set_in|gyz
kick_up|h9e
kid|hp5
kill|
kindl|iyi
kip sleep slumber|ksn
kit kit_out kit_up|ipz
kite|jhk
kitten|gxi
knap rap|llo
knead|jw8
kneecap|l8z
kneel|ky9
knell|l0p
knife stab|jj0
knit|i0e
knock|llo
knock|joy
knock_back|hy8
knock_down push_down|llo
knock_off liquid neutralis|jos
knock_off|i31
knock_out|ima
knock_out|kw1
knot|i0e
knot|lt1
know|
know|
knuckl|kk2
label|i8h
label mark tag|gsh
label pronounc|gkk
labialis labial|grh
labor|llz
lace_up|lt1
lacer|l2s
lack|
lacquer|gl2
ladder|h7q
lade laden|kw1
ladl|jqq
laicis laiciz|gno
lam run run_away scarper scat|jre
lamb|gxi
lamin|kl4
lampoon satiris satir|h21
lanc|jts
land set_down|grc
land put_down|grc
land|gno
landscap|gl2
languish pine_away|m4m
lap|js4
lap lick|llv
lap_up|iix
lapid stone|jos
laps sink|m1j
laps|hhw
laps recidiv|kze
lard|hx0
larn learn|
larrup spank|gxs
lasso rope|hff
last|jxv
latch|iv8
latch_on|j75
later|k29
laugh|
laugh_away laugh_off|ha3
launch|klt
launch|k29
launder wash|hn4
lavish shower|hvd
lai place posit put set|k29
lai put_down|jqq
lai|jvd
lai_out set_up|j4f
lai_over stop_over|i35
lai_over superimpos|jqq
lai_up|icz
layer|l7y
leach|kw1
lead result|kl5
lead|jqz
lead_off|hy2
lead_on|iph
lead_up|jiv
leagu|lzm
leak|idp
lean tilt|gzs
lean|jqq
lean_back reclin|jr6
lean_on rest_on|
leapfrog|h6e
leas rent|hvz
leash|lt1
leather|izb
leav|
leav|
leav|jvq
leav_off|idy
leav_out miss neglect overlook|
leaven|h9e
lectur|jjq
leer|ju2
legisl pass|ink
lend loan|j5g
lengthen|jhk
lessen subsid|m4m
let_in|gnh
let_out utter|
let_up|gno
letter|ikq
levant|gi1
level|gmn
level_off|hiu
leverag|lo8
levit|h9e
lexicalis lexic|grg
libel|grr
liberalis|hiu
liber|gno
librat|jxu
lie|
lie|
lie_down|hiu
lifehack|gno
lift|k29
lift_off take_off|i8w
lift_out scoop scoop_up|kw1
ligat|jnc
light|jg8
light_up|jg9
lighten lighten_up|hk2
lighter|lvj
lignifi|hwm
like wish|ia9
like|
lilt|grh
limber limber_up|gsh
limp|kku
line|js4
line|hz8
line_up|gr8
line_up|gjr
line_up queue queue_up|ljf
linearis linear|gkn
linger|jre
lip_off|k27
lipread|kqb
liquefi|hiu
liquidis liquifi|gno
liquid sell_out sell_up|hgq
lisp|grh
list|ipo
list|ku3
listen|kd7
listen|hi5
listen_in|jt1
literalis liter|hv7
litig|hin
litter|llj
live|
live_down unliv|jt7
live_in|hhf
live_out|io8
live_over reliv|isq
load load_up|ix2
load|ix2
load_down|jtc
lob|lso
localis local|jti
locat turn_up|ixf
locat situat|grj
locat site|ki2
locat settl|
lock|iv8
lock mesh|k29
lock|lub
lock_away lock_in lock_up put_away shut_away shut_up|htq
lock_in seal_in|htq
lock_out|irp
lock_up|iv8
locomot move travel|
lodg|ikj
lodg|gjb
lodg_in occupi|ikj
loft|lku
log|ksc
log|iw0
log_off log_out|isd
loll|i3w
lollop|m3c
look|
look_away|ju2
look_back|ju2
look_back retrospect|kvu
look_on|
look_on reput|gzf
look_out watch_out|
look_out|km4
loom|gpt
loop|hlr
loop|ipm
loos unleash|kvd
loos_off|ixn
loosen|gno
loosen_up unstuff|
loot plunder|ljz
lop sever|i30
lope|l2j
lose|
lose|
lot|hgg
loung|lb7
lour lower|gno
love|
love|jup
low moo|jrr
lowbal underestim|gqo
lube|ix2
luck_out|ln7
luff|h4i
lug tote|hg3
lull|he9
lull|jfi
lumber pound|m3c
luminesc|l8m
lunch|ikx
lurch pitch|k2a
lurch|jts
lurk skulk|hsq
lustrat|kn9
luxuri|hvd
lynch|jos
lyophilis lyophil|
lyric|hsi
lysogen|jjx
macadamis macadam tarmac|hox
machicol|j3g
machin|jiw
machin|l7y
macram|jpd
macul tarnish|
madrig|lav
magnetis mesmeris mesmer|lrr
magnet|gno
mail|l6q
mail_out|l6q
maim|jj0
maintain sustain|jb1
major|lm3
make|
make|gno
make_out|m7w
make_out|lz5
make_over retread rework|m7c
make_over redo refashion remak|kl4
make_up|ia8
make_up pai_off|gr9
malfunct misfunct|h7x
maling|iwm
malnourish undernourish|ivs
malt|kkw
mambo|i3t
man|m78
mandat|gs1
mangl|jlv
manhandl|kaj
manicur|i30
manipul|jik
manipul|kaj
manoeuv manoeuvr|gju
mantl|ic4
manur|hlw
map|
map|it1
map_out|hwb
mapquest|it0
maraud|kp5
marbl|lj4
march|m3c
march|gix
march|m3c
marginalis margin|jjz
marinad marin|
mark|h0c
mark_down|jpa
mark_off mark_out|h6f
mark_up|kkf
market|jyf
maroon strand|ia4
marri wed|lzm
marshal|jqq
marshal|gr8
marshal mobil|hpw
martyr|jos
martyris martyr|lu7
marvel|kq9
marvel|it7
masculinis virilis viril|gno
masculin|gno
mask|hz8
masquerad|iek
masquerad|kdr
mass|i1p
massacr mow_down slaughter|jos
massag|jw8
massag|lvu
master|jpf
master overcom surmount|gxr
mastermind organ|kfi
mastic|joz
masturb|lkm
mat|ig0
match|j3g
match rival|hs2
materialis materi|jab
matricul|ip2
matur|j88
maul|hnf
maunder|iiu
max_out|gsl
maximis maxim|isz
maxim|jhk
mean|hwp
mean signifi|
meander thread wind|jts
measur measur_out mensur|i5b
measur|hwq
measur|
measur_up qualifi|lnj
mechanis mechan motoris|ipz
meddl|jk9
medicin|lvu
meet|
meld|goy
mellow_out melt|hiu
melodis melod|hsh
melt melt_down|ifq
melt|hot
melt_off slim slim_down|hiu
memorialis memori|gkd
memoris memor|jqd
menac|ir3
menstruat|h2x
mention note observ remark|l47
mentor|jjq
meow mew|jrr
merceris mercer|kkw
merchandis trade|
merg unifi unit|jjx
mess|ikx
messag|hrm
metabolis metabol|
metal|hox
metal|hox
metamorphos transmogrifi|kzn
metastasis metastas|ig4
meter|jxu
metric|hwl
metricis metric|lvd
mewl pule wail whimper|i23
miaou miaow|jrr
microwav|hx1
mictur pee piss wee|ilr
middl|jqq
miff|gom
migrat|
mildew mold|hiu
militaris militar|gno
milit|jik
milk|kw1
milk|isz
mill|k2a
mill|hre
mime mimic|hxd
minc|gno
mind|k59
mind|hia
mine|isz
miner|hwm
miniaturis miniatur|l9o
minim|i5z
minist|hfn
minor|lm3
minstrel|law
mirror|ktm
misaddress|gke
misadvis|glh
misalign|gkn
misappli misus|gq3
misapprehend misconc misconstru misunderstand|hv7
misbehav misconduct misdemean|gju
misbeliev|gze
miscalcul misestim|k06
miscal misnam|hdu
miscast|gs1
miscegen|hpg
miscount|hyg
miscreat|iax
misdat|i4c
misdeal|gks
misdeliv|i7o
misdo|giy
misfir|h7x
misgaug|gqo
misgiv|m7k
misgovern|j6u
misguid mislead|j8q
misidentifi mistak|krt
misinform mislead|jil
misinterpret|jkn
misjudg|iq5
mislai misplac|
mismanag|j9x
mismarri|jwt
mismatch|hz1
mismat|hz1
misperc|kd7
misplac|jqq
misplai|lh1
mispronounc misspeak|grh
misquot|kol
misread|hv7
misrememb|iq5
misrepres|it7
miss|
miss|ia9
miss|iu8
misspel|lgt
misspend|iso
misstat|l47
mist mist_over|hz9
mistim|hnx
mistransl|lvc
miter|h0u
mix|hqd
mix|gk6
mix_in|hot
mix_up|gry
mobilis mobil ralli|ioo
model pattern|hxd
model mold mould|l7y
moder|ie7
moder|gno
modernis modern|hiu
modern overhaul|ku1
modifi|hiu
modul|lh1
molder moulder rot|hiu
molest|grv
monetis monet|i63
monitor|k5c
monkei tamper|jw8
monologuis monologu soliloquis soliloqu|lgg
monopolis monopol|hwd
monopol|jb1
moon|jg6
moon_on|jg6
moonlight|m78
moonshin|ify
moor|iv8
mop mop_up wipe_up|gi8
mope|k2a
moralis moral|jkn
morph|gno
mortar|i4e
mortgag|k9s
mortic mortis|i30
mortifi|htb
mosh|i3t
mothbal|lku
mothproof|km4
motlei|igk
motorbik motorcycl|l0e
motor|ipz
mound|l7y
mound_over|hz8
mount|gsh
mount wax|jhj
mount|j4f
mount|jiw
mountain|hno
mourn|j7k
mourn|hhy
mouth speak talk utter|hrn
mouth|ifi
move|
move|
move_in|jtv
move_out take_out|
move_up|hiu
move_up rise|jts
mow|i30
muck|kw1
muckrak|idp
mud|gz0
muddi muddi_up|gz0
muff|iu8
muffl smother stifl|h64
mug|jdc
mulch|hz8
multipli|hdm
multipli|jhk
mumbl mussit mutter|k27
mummifi|hvx
munch|hk9
munit|gr3
murder|ifz
murmur|k27
muscl|kbs
mushroom|kea
muster muster_up ralli|hpw
muster|ioo
muster_out|kvd
mutat|hiu
mutini|kr3
muzzl|ipz
mythicis mythic|hv7
mythologis mytholog|jla
nab|lq6
nag|hs4
nag|m7k
nail|gsh
nail_down peg|ln7
namedrop|hm7
narcotis narcot|ijx
narrat|jil
narrow|hiu
narrow narrow_down pin_down|i6o
narrow special|m1j
nasal|jrr
nasalis nasal|grh
nationalis|gno
nation|gno
naturalis|giu
natur|gno
nauseat|iel
navig voyag|jni
nazifi|gno
necessit|jr0
neck|kdx
needl|h07
neg veto|hwf
neglect|
negoti|ie7
neigh nicker whicker whinni|jrr
neighbor neighbour|ikj
nerv steel|h6s
nest|ikj
nest|imr
net sack_up|gzy
nett|j6w
nettl|h1q
network|hrn
neuter spai|ia6
neutral|gno
neutral|m4l
nibbl|h1p
nick|i30
nip pinch|j7q
nip|h1p
nitpick|i13
nitrat|kkw
nitrifi|hwm
nitrogenis nitrogen|kkw
nock score|k4s
nod|j4r
nod|hrn
nois|lfu
nomin|hl0
noos|juc
normalis normal|hiu
nose|k29
nosed|igh
nosh snack|ikx
notaris notar|gss
notat|l79
notch|jhc
note notic|
note observ|
nourish sustain|hhf
novat|kwo
novelis novel|hwm
nucleat|gy6
nudg prod|j0q
nuke|h50
number|i8h
number|jg3
nurs|lvu
nurtur|inx
nut|hpw
nutat|l1c
obei|gk5
obfusc|gno
object|id9
obliter|lqd
obscur|gno
observ|m49
obsolesc|hiu
obstin|ja6
obtain|gjr
obtain receiv|hiu
obtrud push_out thrust_out|j0q
occas|hhn
occidentalis occident westernis western|gno
occupi|
offend piqu|gom
offer|j3g
offer proffer|j5g
offer_up|m7m
offic|hr1
officialis offici|gno
offici|kdg
offici|l74
offload|lv3
offsaddl unsaddl|kw1
offset|gv7
ogl|ju2
oil|hz8
oink squeal|jrr
ooz seep|izo
opacifi|gno
opalesc|l8m
opalis opal|gno
open open_up|
open|
open|hiu
open_up|gr1
open_up|gm1
open_up pioneer|jj5
oper|j9x
oper_on|lvu
oppos|gqx
oppugn question|hin
opson|gno
optimis optim|kde
orat|lgg
orb orbit revolv|hlr
order|kxe
organ|j9x
orient point|js4
orient|i5b
orient|khx
orientalis orient|gno
origin_in|
orphan|i9j
ossifi|hiu
out|idp
out_in|hqq
outbal outweigh overbal preponder|ih8
outbid|kfv
outbrav|jd6
outcal|kfv
outclass|lmr
outcrop|gpu
outcri outshout|irg
outdraw|irg
outfac outstar stare_down|j4c
outfight|gxr
outflank|jts
outfox|irg
outgener|k78
outgrow|hiu
outguess|gph
outlast outliv|
outmaneuv outmanoeuvr|h0f
outmarch|irg
outmod|gno
outnumb|go6
outpac|irg
outplai|gxr
outpoint|h4i
output|kl4
outrang|irg
outrank|irh
outroar|irg
outrun|l2j
outsail|irg
outscor|gxr
outsel|irg
outshin|gxd
outsmart outwit overreach|irg
outstai overstai|ghp
outvot|m2u
outwear|irg
outweigh|irg
ovenbak|gv4
overachiev|giy
overarch|ih8
overbear|ih9
overbid|kfv
overburden|l36
overcloth overdress|gpp
overcom overpow overwhelm sweep_over whelm|gr5
overcompens|hs0
overcook|hx1
overcrop overcultiv|i2i
overcrowd|i1n
overdos|ijx
overdramatis overdramat|ii7
overdraw|kw1
overemphasis overemphas overstress|ir8
overestim overr|k06
overexert|gju
overexploit|isz
overexpos|lmg
overextend overstrain|ll6
overfatigu overtir overweari|iu5
overfe|ivs
overfil|ix2
overfli pass_over|jts
overgeneralis overgener|itn
overgrow|ire
overhang|jnz
overhaul overtak|gl7
overhear|jbh
overheat|jbk
overlap|hpl
overlap|hza
overlai|
overleap|ir9
overli|js5
overload|ix2
overlook|k0k
overlook|js4
overmast overpow|gxr
overpai|kcf
overpopul|ikj
overprais|ir9
overpric|kkf
overproduc|i2h
overreach|iu9
overreact|kq9
overrefin|kha
overrid overrul overturn revers|l2c
overse superintend supervis|gkq
overshoot|l90
overshoot|gru
oversimplifi|ir9
overspecialis overspeci|k3g
overspend|i94
overspread|hza
overstep|kbs
overstretch|jj0
overstuff|lm5
oversuppli|j3g
overtax|lr5
overtop|js4
overturn|lx7
overus|gq3
overvalu|m1a
overwint winter|lgy
overwork|m7c
overwrit|ksd
ovul|ilx
ow|
ow|haw
ow|
own possess|
oxid|hiu
oxidis|gno hiu
oxygen|kkw
oxygenis oxygen|gno
oyster|hpw
ozonis ozon|hwm
pace|m3c
pace|jts
pace|jxu
pack|inn
pack|ix2
pack wad|gr8
pack|hg3
paddl|h4i
padlock|jtl
paganis pagan|gno
page|lnv
pagin|k51
pain|jfd
paint|gju
paint|hox
paint|
palatalis palat|grh
palisad wall|km4
pall|hiu
palm|lub
palpat|lub
palpebr|h3b
palpit|l7p
palsi|kb5
pan|jts
pan pan_off|
pan_out|ln7
panel|gl2
panhandl|gyt
panic|iik
panic|lrz
pant|jrr
pantomim|kfz
paper|hz8
par|kos
parad|hrz
parad promenad troop|jwi
paragraph|hgg
parallel|hxx
parallel|jqq
paralys paralyz|gno
paralyz|i2s
paraphras rephras reword|jin
parboil|hx1
parcel|hgg
parch|ik0
pardon|j14
pare pare_down|i5z
park|jqq
park|hix
parlai|h0n
parodi|gjw
parol|j1z
parrot|il4
parri|iwq
pars|h7v
part split|k2a
partak|l7z
partak_in|kbn
particip|gju
particularis particular special specifi|ilz
partit partit_off|hiu
partner|j3g
parti|hhz
pass|jts
pass surpass|jts
pass_away|hhw
pass_off|gpt
pass_off|ha3
pass_on|h03
pass_over skip skip_over|jri
pass_over transit|kbs
pastur|ivs
pat|hfq
patch piec|hu8
patch|j3g
patch_up|hcg
patent|kl2
patin patinis|hox
patrol polic|j8j
patronag|jvn
patron sponsor|loa
patron|jjz
patter|kp7
pave|hox
paw|l54
paw|hfq
pai|j5g
pai|hrn
pai_back|gju
pai_off|h96
pai_off|gp9
pai_off|kcf
peak|kq7
peal|l0p
pearl|hpw
peck|ikw
peel|kw1
peel_off|kcp
peel_off|idk
peep|ju2
peer|ju2
peev|gp0
peg_away plug_away slog|m77
peg_down|gsh
pelt pepper|gsj
pen_up|kyg
penalis penal punish|
penetr|hqq
pension|gty
pension_off|hei
peopl|ix2
pepper|lh0
peptis peptiz|
perambul|jjh
perceiv|
perceiv|kqi
perch roost|lb7
percol|iis
percuss|lqu
peregrin|jmr
perenn|io8
perfect|go0
perform|
perform|gju
perform|i0e
perjur|k04
perk perk_up|hwg
peror|ht1
perpetu|hvx
persecut|gyc
persever|jin
persist prevail|
persist_in|gju
personalis person|gno
person|i57
perspir sudat sweat|ilr
persuad swai|jik
persuad|hho
perus|irb
pestl|hre
pet|hfq
petit|kxe
petrifi|gno
phase|gra
phase_in|jj5
phase_out|io0
philand womanis woman|jjz
philosophis philosoph|hia
phonat|k27
phosphoresc|is9
photocopi xerox|kx9
photograph|ksc
pick|hl0
pick|hpw
pick_off|kf2
pick_off pluck pull_off|iia
pick_over siev_out|hl0
pick_up|lub
picket|km6
picket|iv8
pickl|hx0
picnic|ikx
piddl piddl_away trifl wanton wanton_away|iso
pierc|kd0
pierc|jh1
pig|jt7
pigeonhol|jqq
piggyback|l0e
pillori|if9
pillow|jqq
pilot|hix
pimp|hhf
pin|iv8
pin_on|ket
pin_up|gsh
ping|jcj
pinion shackl|kyg
pink|lfu
pinkifi|hq4
pinnacl|log
pinpoint|jth
pip shoot|jos
pip_out|i15
pipe shriek shrill|i22
pipe_down quiesc quiet quiet_down quieten|gno
pipe_in|hg3
pipe_up|kdf
pirat|ljz
pirouett|kfd
pit plai_off|htw
pitch sky toss|iz2
pitch|hqp
pivot swivel|lx7
placard|khz
place_down put_down set_down|jqq
plagiaris plagiar|ljz
plan|jjy
plan|hia
plane|i30
plank plank_over|hz8
plank_down plonk_down plump_down|ijf
plant|jqq
plash|ior
plaster plaster_over stick_on|hz8
plasticis plastic|hiu
plastin|job
plat plot|jwc
plate|hox
platin|hox
platitudin|it7
plai|hs2
plai|gju
plai|kdh
plai_back replai|kx9
playact roleplai|kdh
pleach|jku
plead|gpr
plead|gpl
plead|i5g
pleas|jsh
pleat|j0e
pledg|klj
plicat|j0e
plonk plunk plunk_down|kff
plop|ijf
plot|kfi
plough plow|jts
plough_on press_on push_on|gl7
plow|lta
plug stop_up|
plug|ja6
plug_in|jif
plumb|jxu
plummet plump|ijg
plump_in|grc
plump_out|jre
plung|i44
plung|gyy
pluralis plural|jij
poach|jf7
poach|hx1
pock scar|h30
pockmark|kgq
podcast|hlv
poetis poetiz vers versifi|hsi
point|gmn
point_out|jhv
point_up|gik
pois|jer
pois|jqq
poison|hy2
poison|jos
poison|gno
poke_out reach_out|
polaris polar|gno
polar|l70
polar|hiu
pole|klt
poleax|iw0
polemicis polemic polemis polem|gnp
polish smooth|gxw
polish refin|go0
polish_up|kde
politicis politic|gno
politick|iof
polka|i3t
polychrom polychromis|hq4
poniard|jp3
pontif|gkq
pooch pooch_out|knd
pool|l80
poop_out run_down|ive
pop|jci
pop|lfu
pop|ixn
pop_in|hqq
pop_off|jre
popularis popular vulgaris vulgar|hlv
porcelain|hox
port|k29
porter|hg3
portrai|it7
pose|hv1
pose|if9
posit|jqq
possess|ivm
post|glx
post|goy
post|gs1
post station|k29
postpos|jqq
postul|kk6
postur|gz4
pot|imr
potenti|iol
pother|gmh
potter tinker|m77
pounc swoop|hqp
pound thump|jck
pound ram ram_down|lss
pound thump|k2a
pound_up|kyg
pour|k29
pour stream swarm|i1p
pour|izo
pour_out|it7
pour_out spill_out|kig
powder pulver|iet
powderis powder|iet
power|hhf
powerwash|jqo
powwow|ie7
practic|lm4
practic practis rehears|kdf
prais|gqa
pranc strut swagger tittup|m3c
prank|gl2
prawn|ixu
prai|hrl
preach|jrk
preachifi sermonis sermon|gll
preambl|kjh
prearrang|hsh
preassembl prefabr|kl4
preced|js4
precess|jts
precipit|ill
precipit|hiu
preci|lnq
preconc|hst
precondit|j4f
precook|hx0
predeceas|i15
predetermin|iax
predic|jko
predigest|ic9
predispos|ifb
preempt|gjr
preen|gr8 hn4
preexist|isc
prefac|l47
prefer|jsi
prefigur|ipq
preform|l7y
preheat|jbj
preisol|jm0
prejudg|jnp
prelud|j39
premedit|i4r
premis|it5
premiss|kk6
preoccupi|hwd
prepai|kcf
prepos|jqq
prepossess|k9t
prerecord|ksd
present|l47
present stage|i0e
present submit|j5g
preserv save|jb1
presid|hwd
press|lub
press urg|glh
press_down|k29
pressuris pressur|gno
presuppos|gs7
presuppos|jgv
pretend|
pretermit|k3u
prevail|isc
prevail triumph|m6i
prevent|
preview|m4b
prei|isy
price|iay
prick|kd0
prick twing|gjh
prick|lss
prickl|kkh
prim|hiu
prim_out prim_up|gpp
prime|j4f
primp|gsu
prink|iip
print publish|kl4
prioritis priorit|j6z
privileg|gnh
probat|i6k
probe|kd0
proce|jts
proce|gju
process treat|glq
process|j9x
process|hdm
proclaim|ipj
proclaim|gs0
procreat|i0e
procur secur|k5f
produc|i0e
produc|
produc|i0e
profess|hme
profess|i5g
professionalis profession|hiu
profil|hsi
profit|h96
profit|gzy
program|l4n
program programm|i0e
project|hrn
project|lvh
prolaps|hqp
prolifer|j88
prologis prolog prologu|kjh
promis|i5g
promis|i5g
promulg|goz
pronat|lx7
pronk|h6e
proof|kl4
proofread|grk
prop prop_up shore_up|jda
propagandis propagand|lro
propag|kbx
propel|k29
prophesi vaticin|gph
propos|kfi
proposit|glj
propound|glh
prosecut|gju
proselytis proselyt|gno
prospect|l5y
prosper thrive|hiu
prostitut|l6l
prostrat|gno
protect|i6i
protest|hs4
protest|hwf
prove turn_out|
provis purvei|j3g
provok|hin
prowl|m3c
prowl|j0l
prune|lse
pry|ioy
psalm|law
psychoanalys psychoanalyz|lvu
ptyalis ptyaliz spew spit spue|hye
public|lro
pucker|i0d
puddl|m33
puff|ldw
puff|h8f
puff_out puff_up|lpb
puff_up|jih
pull_out|jre
pull_out|kw1
pull_over|hix
pullul swarm teem|hd4
pulp|kw1
pulsat puls throb|kid
puls|kl4
pumic|l24
pump|m6d
pump|l90
pump|kw1
pun|jn0
punch|jck
punch|lss
punctuat|gk6
punctur|kd0
punt|joj
pup whelp|gxi
pupat|hiu
pure|l24
purg|kdm
purifi|gno
purl sough|k4j
purl|jp4
purport|hme
purs|l1w
pursu|jts
pursu|l5x
push_away|j0q
push_up|j0q
put|gno
put_back replac|jqq
put_off turn_off|kwl
put_on|gk6
put_out|kl4
put_out|itj
put_over|hrm
put_up|jjl
put_up|m36
putt|jci
putter|hcm
putti|gq6
puzzl_over|hia
pyramid|gzy
quack|jrr
quadrupl|k2p
quadrupl|kx9
quak quiver|lvy
qualifi|jpk
qualifi|k15
quantifi|ixz
quantis quantiz|gqo
quarantin|jjw
quarri|isz
quarterback|kfv
quash repress subdu subjug|i1y
quaver|m2m
quell squelch|huh
quench slake|j2y
queri question|ioy
quest|l6d
question|ioy
quibbl|ih1
quickstep|i3t
quilt|hu8
quintupl|k2p
quip|jn0
quirk|lx7
quiz|kob
quot|jin
rabbet|jnc
rabbit|jf7
race|hs2
rachet_up ratchet ratchet_down|gl7
rack|ka1
rack|ll5
rack_up score|
racket|hg6
raddl ruddl|jku
radiat|in4
radiat|in3
radic|gno
radio|hrn
radioloc|jti
raffl raffl_off|
raft|lvj
rafter|j3g
rage ramp storm|gjv
raid|gsj
raid|jl5
rail_in|ins
rain rain_down|
rain_out wash_out|kkc
rais|jhk
rais|it7
rais|hpv
rake|k29
rake|ldz
rake_in shovel_in|h96
rake_off|h96
rake_up|ie3
ralli|ksh
ramp_up|jhk
rampag|gju
ranch|iv0
rankl|gp0
ransom|irk
rape ravish|grv
rarefi|gno
raster|hwm
rat|i6g
ratifi sign|m18
ratiocin|kqu
ration|i2s
ration_out|gne
rationalis|k6i
rationalis_away ration_away|kqu
ration|ima
rattl|lfu
rattl|l7p
rattl_down rattl_off roll_off spiel_off|krn
ravag|ial
ravel ravel_out|ieh
raven|l6k
rai|in4
razor|l89
reabsorb resorb|gi5
reach|
reach reach_out|k2a
react respond|gju
reactiv|gk3
read|hv7
read|ivm
readapt|gk5
readjust|gk5
readmit|gkv
reaffirm|glw
realign realin|gko
realiz see understand|
realloc reapport|gne
reallot|gks
reanim recreat reviv revivifi vivifi|iob
reap|i9t
reappear|gpu
reapprais|jnp
rear|ll2
rear|gpt
rear_back|kqp
rearm|gr3
rearrang|gr8
reason|hia
reassail|grv
reassembl|gry
reassess reevalu|gqa
reassign transfer|gs1
reassur|he9
reassur|gsb
reattribut|grl
reawaken|gtw
rebel|km6
rebel renegad|km6
reboot|kyq
rebroadcast rerun|gxf
rebuff snub|ie8
rebuild reconstruct|hau
reburi|jqr
rebut refut|kxc
rebut refut|htz
recalcitr|iwr
recalcul|hdm
recap recapitul|lnq
recaptur|iss
recaptur|hfe
recast|gs1
receiv|gjr
receiv|kd7
recess|jqq
recharg reload|jtd
reciproc|gju
recit|il4
reclaim repossess|gjr
reclassifi|hn0
recod|kqt
recognis|gqd
recogn|gil
recogn|hdx
recombin|hiu
recomm|hr6
recommend|kir
recommit|hrh
reconcil|gkn
reconcil|gmk
reconcil|gil
recondit|go0
reconfirm|htr
reconnoit reconnoitr scout|k5c
reconsid|hun
reconstitut restructur|lly
reconstruct|hu7
reconstruct|gno
reconven|hwh
reconvert|hwm
reconvict|hwr
recopi|hxc
record|kk0
record|ksc
recount tell|jil
recoup|kw2
recov regain retriev|gjr
recov|kze
recrimin|gjb
recrudesc|jab
recruit|iov
recruit|ihx
rectifi|grj
recumb|js5
recuper|gjr
recur repeat|jab
recur|hqm
recycl|i3e
redecor|gl2
reded|hri
redefin|i6o
redeposit|i9e
redetermin|grj
redispos|ifa
redistribut|ig4
redlin|ie6
redoubl|iq9
redound|krm
reecho|il5
reef|h92
reek smack|lnl
reek|ldr
reek|itt
reel spin whirl|l01
reelect|im3
reenact|i0e
reenact|ink
reenforc reinforc|gyh
reestablish|gno
reexamin review|goe
refer|hn0
refere umpir|jno
refil replenish|ix2
refin|ixd
refinish|hox
refit|ipz
reflat|hiu
reflect|jhv
reflect|
reflectoris reflector|j3g
refloat|iz8
refocu|j08
reforg|jvu
reform|go0
reformul|j1e
refract|lmg
refrain|
refreshen|hiu
refriger|hx0
refuel|j2x
refurnish|j3g
regal|hhf
regard|ju2
regener renew|i0e
regiment|hwd
regist|ksc
regist|ip2
regress|hiu
regret rue|iss
regret|k0l
regroup reorganis reorgan|j16
regrow|hiu
regul|gkn
regurgit|kih
rehabilit|kye
rehash|kx8
rehear retri|irc
reheat|jbj
reheel|hcg
rehous|jel
reifi|hun
reign|j6u
reignit|jg8
reimburs|j5i
reimpos|jgy
rein|hwd
rein_in|j9i
reincarn transmigr|
reinstal|jjl
reinstat|kye
reinsur|km4
reintegr|jhi
reinterpret|jkn
reintroduc|gjo
reinvent|i0f
reinvigor|iob
reissu reprint|kx9
reject|jnp
rejig|ipz
rejoic|itu
rejoin|jnb
rejuven|km9
relac|jpn
relaps|hiu
relat|kse
relativis relativ|hun
relax|hiu
relax|juf
relax|m4m
relai|hrm
relearn|jqd
releas|
releas|lvh
releg|lmp
relent|
reliev take_over|
relin|jsn
relinquish|j9s
reli|lwu
relyr|jv9
remain stai|
remain stai stai_on|
remain_down|jul
remaind|l6l
remand send_back|hin
remarri|jwt
remedi|hxu
rememb|
rememb think_back|
remind|
reminisc|kvu
remit|kcf
remodel|gno
remonstr|k59
remount|h0l
remov take_away|
remuner|kcf
renam|hdt
rend rip rive|l2s
render|jvq
render|kdf
rendezv|jy0
reneg reneg_on renegu_on|hyt
renew|kyf
renormalis renorm|gno
renov|ku1
rent|j5g
rent|gjr
reopen|k63
reorder|j6z
reorgan|k6i
reorient|k6k
repaint|kaf
repatri|itm
repai requit|j5g
repel|
repercuss|glq
repin|hs4
replac|ku1
replac supersed supplant|ln8
replant|kfm
replet sate satiat|hvc
replic retroflex|gzs
repoint|hcg
report|goy
report_out|lmp
repos|gq3
reposit|lku
reposit shift|k29
repot|ki6
reprehend|i13
repres|ipw
repres symbol|jxq
repres|
repriev respit|i6k
repris repriz|lh1
reproach upbraid|gjb
reprob|kuz
reprocess reus|gq3
reproduc|kl4
reproof reprov|i13
republish|kkp
repudi|kuz
repudi|kuz
request|hrm
request|grn
requisit|hr2
reread|kqb
reschedul|l4n
rescu|
reseal|l5t
research|jle
rese|l6c
resel|l6l
resembl|hxx
resent|iex
reserv|m71
reset|ixz
resettl|jtk
resew|l2r
reshap|iax
reshoot|ix7
resift|lab
resign vacat|lk9
resmudg|le3
resol sole|hcg
resolv settl|io0
resolv|gmk
resolv|i5b
resolv|iwt
reson|lfu
resort|gq3
respect|gil
respir|h8e
resplend|l8m
rest|
rest|jki
restart|ljs
restitut restor|j5i
restock|j3g
restor|ku1
restor|ku1
restrain|icz
restrengthen|gyh
restrict|i2s
resublim|lml
resum|hvx
resum|hiu
resum|gs8
resurfac|l12
resurg|gqy
resurrect uprais|kyq
resuscit reviv|h91
resuspend|loq
ret|lez
retail|l6m
retain|hvi
retali strike_back|gsj
retard|gno
retel|i0e
rethink|gzf
retick|l2r
reticul|hiu
reti|lt1
retir|lk9
retir withdraw|hhv
retool revis|kwg
retouch|hq4
retrac trace|kzf
retrain|ili
retransl|lvc
retransmit|hiw
retrench|il9
retrofit|j3g
retrograd|k6g
retrogress|i5k
retrovert revert turn_back|kzn
return|jts
reunifi reunit|lzm
reunit|jy0
rev|jhk
rev_up step_up|jhk
revalu|jhj
revamp|ku1
rever vener|iqj
revers|hiu
revers|gno
revet|hau
review|jjh
revil vilifi vituper|gsk
revis|l04
revisit|kzf
revitalis|ku1
revit|go0
reviv|isi
revok|kfv
revolt|kr3
revolutionis|ji0
revolution|gno
revolv rotat|k2a
reward|jjq
rewir|m6u
rewrit|m7w
rhapsodis rhapsod|kse
rhumba rumba|i3t
rhyme|i0e
rib|jp4
rice|lab
rick|jbf
riddl|kd0
riddl|gnu
ride|jts
ride|jts
ride_away ride_off|jre
ridg|hza
riffl|k29
rig|hjo
rig|kkf
rig|iv8
rig_up|gry
rigidifi|lkg
rim|jsm
rime|hxx
ring|lfu
ring|
ring_out|k4j
ring_up|ksc
rins rins_off|jqo
rins wash|lp4
rip|hj7
rip|i30
rip_up shred tear_up|l2s
ripen|gno
ripen|jxk
ripost|jfa
rise|j88
rise_up surfac|gri
risk|gso
ritualis ritual|j1a
roach|hq8
roar|k4j
roar thunder|l9b
roar_off|i8w
roast|hx1
rob|ljz
robe|gpp
rock swai|k2a
rocket skyrocket|k2e
roil|k2a
roll turn_over|lx7
roll wheel|jts
roll roll_out|iyn
roll_in|gpu
roll_over|lx7
roof|hz8
root|j88
root_out|k29
rootl|i7s
rope_up|iv8
rosin|l24
rotat|l74
rough rough_in rough_out|i0e
rough_up|gxs
roughcast|l7y
roughen|hiu
round|jts
round round_off|j19
round_down|gno
round_up|hpw
rout|i6e
rout_out rout_up|ixf
rout_out|k29
rout|iac
row|h4i
rub|
rubber rubberis|hox
rubberneck|m49
rubbish|gsk
ruck ruck_up|i0d
ruckl|kpy
ruffl|gp0
ruggedis rugged|gyh
rule|i5b
rule_in rule_out|l2c
rule_out winnow_out|
rumbl|lfu
rumin|ikw
rummag|irb
rumpu|gmg
run|jfc
run_down|gjx
run_down|izo
run_down run_over|jj0
run_on|lgh
run_out|hhw
run_up|gj8
run_up|h9e
run_up sew stitch|iv8
ruptur snap tear|l70
rush|grv
rush_away rush_off|jre
rush_out|gpu
rust|i56
rustic|ih7
rustl|lfu
rustl|ljz
saber sabr|i30
saccharifi sugar|
sacrific|kvj
sadden|jh1
saddl|gsh
saddl|hbs
saddl|hr2
safeguard|km4
sag sag_down|ijk
sail|jts
sail sweep|k2a
saint|kzm
salaam|l3i
salin|hiu
saliv|gjv
salli_out|i8w
saltat|k29
salut toast|jds
salut|j7g
salut|kir
salvag salv save|kxj
samba|i3t
sampl tast|hvc
sanction|gt8
sand sandpap|ldz
sandbag|m83
sandblast|ldz
sandwich|jvd
sanit|j3g
saponifi|hiu
sashai sidl|k2a
sass|gp5
satellit|gxf
satisfic satisfis|gju
satur|gno
sauc|gjv
saunter stroll|m3c
saut|j2u
savag|grv
save_up|
savor savour tast|
savor|lr2
saw|i30
sai state tell|it7
scab|jbd
scaffold|jda
scald|gsk
scale|jxv
scale|k0z
scallop|gl2
scalp|l6l
scamp|kdf
scamper scurri scuttl skitter|l2j
scan|irb
scant skimp|m77
scarifi|kn3
scaveng|hn4
scend|k2e
schedul|kfi
schedul|kfi
schematis|gno
scheme|kga
schlep|ihy
schnorr shnorr|gyt
school|ilh
scintil|in4
scissor|i30
sclaff|llo
scoop_out|hxm
scorch sear|jbj
scour|l5x
scour scrub|l24
scourg|kcz
scowl|j2q
scrabbl|l5x
scrambl|jts
scrape|l24
scrape|i0e
scrape scratch scratch_up|jhc
scrape_up|gj8
scrawl|lul
screen test|hjr
screen|goe
screen_out siev sort|hl0
screw_up|hsk
scribbl|m7w
scribe|k4g
scrimmag|kiq
scrimp stint|
scrimshank|iwm
script|hsi
scroll|m1j
scrub scrub_up|m43
scrupl|jc4
scrutinis scrutin size_up|irb
scry|gph
scuff|l5p
scuffl shambl shuffl|m3c
scull|l23
sculpt sculptur|l7y
scyth|k2f
seal seal_off|ho4
seal|i5b
seal_off|h09
seam|jnc
search seek|
search|irb
seat|jqq
seat|giw
seced splinter|h86
seclud sequestr|jjw
secret|itt
section segment|hiu
sectionalis section|hgg
secularis secular|hiu
sedat|glr
sediment|i9f
seduc|kdu
see|kd7
see wit|isp
seed|iej
seek|ia9
seek_out|l5x
seel|h37
seesaw teetertott|kfv
segreg|ie6
segu|hvw
sein|ixu
seiz|
sell|irk
sell|
sell_off|l6l
semaphor|lal
send|k29
send send_out|lvh
send|lv3
send_away|hei
send_down|i4o
send_in|l6q
sensibilis sensibil sensifi sensit|gno
sentenc|i5g
sentimentalis|gno
sentiment|k0j
sentimentis sentiment|gjv
separ|k29
sequenc|j6z
serenad|kdf
serialis serial|gr8
serv|m78
serv|ill
serv servic|j38
servic|lx3
set_back|jce
set_down write_down|m7w
set_down|jqq
set_off|gik
settl settl_down|jqq
settl squar_off|ky1
settl_down steadi_down|hiu
settl_on|j23
sever|l70
severalis sever|ic1
sex wind_up|lki
sexualis sexual|gno
shade shade_off|gno
shade|jgp
shadow|j0h
shaft|ipz
shag|i3t
shake|k2a
shake_off|iqb
shake_up|k29
shallow shoal|gno
sham|kk8
shamanis shaman|is3
shampoo|m43
shanghai|ghl
shank|jci
shape|i0e
share|k8o
share|gq3
share|gjr
shark|hjo
sharpen|gno
sharpen|hsk
sharpen|i6a
sharpen|gkn
sharpshoot|l90
shatter|h7q
shave|gxw
shear|kmc
sheath|hz8
shed|kif
shelter|j3g
shepherd|j8k
shield|km4
shift transfer|k29
shill|hzi
shillysh|jep
shimmer|gxd
shimmi|m26
shimmi|i3t
shine|in4
shingl|l1k
ship|k29
shirr|gv4
shirt|gpp
shit tell_on|jil
shiver shudder|lvy
shiver shudder|k2a
shlep traips|m3c
shoe|gpp
shoehorn|giu
shoetre|imd
shoo shoo_away shoo_off|hjd
shoot|jj0
shoot|ixn
shoot_up|jhj
shop|k5f
shoplift|ljz
shore|h5u
short|hbg
shorten|i31
shortlist|j6z
shoulder|h9e
shoulder|lss
shoulder_in|l9d
shout|k27
shout_down|jfi
shove|j0q
shove|j0q
shove_off|i8u
shovel|i7s
show|
show_up|gpu
shower|li5
shower|gx0
shower_down|kp7
shrimp|ixu
shrink shrivel shrivel_up wither|i5y
shrink|i5z
shrink|i5y
shrink_back|i0y
shrinkwrap|m7o
shrug|j4r
shrug_off|ha3
shuck|kw1
shuffl|l8g
shunt|l8g
shush|jfi
shutter|ho4
shuttl|jts
shuttlecock|gvp
shy|jnr
sibil|grh
sic|grv
sicken|i5k
side|gn3
sidelin|i87
sideswip|llo
sidetrack straggl|ibd
sidl|k2a
sift|jts
sift|
sigh suspir|h8e
sight|kd7
sightread|kdh
sightse|m2e
sign subscrib|m7w
sign|hvz
sign_away sign_over|loj
sign_off|hhv
sign_up|jnb
signal|hrn
signalis signal|j3g
signifi|jxq
signpost|jwn
silhouett|l9h
silt silt_up|hkw
simmer|h4r
simper smirk|ldt
simplifi|gno
sin|h7m
sing|law kw6
sing|k27
sing swing|
singl|jci
singl_out|hl0
singsong|hez
sink|k29
sink|hqp
sinter|l7y
sip|iix
siphon siphon_off syphon|kw1
siss sizz|k27
sit|
sit_back|kv8
sit_back|ju6
sit_down|hiu
sit_in|gsq
sit_out|ktu
sit_up stai_up|m3b
sit_up|hiu
size|hox
sizzl|k4j
skank|i3t
skate|j5y
skedaddl|jpv
ski|jts
skid|lcs
skim|j5y
skim|lub
skim_over|kqb
skimcoat|hox
skin_over|jbd
skip|k0m
skipper|m77
skirl|lfu
skirmish|iwq
skirt|kbt
skreigh squawk|i22
skunk|i6e
skyjack|hr4
slack|iwm
slack_up slacken|i5z
slacken slow slow_down slow_up|m4m
slag|hwm
slang|lgh
slant|js4
slant weight|
slap|llo
slash|i30
slash|i31
slat|j3g
slate|iai
sled sleigh|l0e
sledg|lvj
sledgehamm|j9n
sleek slick|kh9
sleek_down slick_down|hqa
sleep_in|jou
sleep_off|juk
sleep_out|hrq
sleep_over stai_over|jtt
sleepwalk somnambul|m3c
slenderis slender|gno
sleuth snoop spy|k1a
slice slit|i30
slice|jci
slice slice_up|i30
slice|gsj
slick_up smarten_up spiff_up spruce spruce_up titiv tittiv|gxw
slide slip|j5y
slide slither|jts
slide_down slump|hhs
slight|ha3
slime|gz0
slink|m3c
slip steal|k2a
slip|jja
slip_away sneak_away sneak_off sneak_out steal_away|jre
slip_in stick_in|gk7
slip_off|idk
slip_on|ihc
slip_up|iq5
slit|jhc
sliver splinter|hgg
slogan|hpk
slop spill splatter|k29
slop splash squish|j0m
slope|jr6
slosh slush splosh|lfu
slot|l4m
slouch slump|ije
slow_down|i58
slug swig|jck
sluic sluic_down|kp7
sluic|lez
slum|lgy
slump|ijh
slur|lh1
slurp|ikw
smack thwack|jck
smatter|hcm
smear|gz0
smell|kd7
smell|
smell|ldq
smelt|kl4
smile|j7m
smite|jck
smock|gl2
smoke|j99
smoke_out|l21
smolder|hbz
smooth smoothen|hiu
smooth_out|ie9
smother surround|hz8
smoulder|iss
smudg smutch|l24
smuggl|it3 jgw
smut|gno
snag|jcl
snail|hpw
snake|j5y
snap snarl|k27
snap|h7q
snap_back|hwg
snap_off|iap
snare trammel trap|gjr
snarl|lfu
snatch snatch_up|hoo
sneak|gju
sneer|ir3
sneer|ldt
snick|jci
snicker snigger|jqk
sniff whiff|ldp
sniff|h8f
snipe|jf7
snivel whine|k27
snooker|j05
snore|h8e
snort|jrr
snort|h8g
snowbal|jhj
snowboard|j5y
snowmobil|l0e
snowsho|jts
snuff snuffl|ldp
soak|jgf
soak sous|m5c
soap|hn8
soar soar_up|k2e
soar|gtr
soar|j01
soar|l11
sob|i23
sober|gno
sober_up|gy5
socialis social|jjz
sod|hz8
sodomis sodom|hxb
soften|gno
soften|gno
sojourn|lgy
solder|hu8
soldier|lgy
solemnis solemn|hhy
solmiz|lav
solo|gtr
solvat|gno
solv|hdm
somersault|l1j
sonnet|kir
soot|hox
sooth|gna
sop|h8l
sophist|hmc
sorb|hiu
sorceris sorcer|lv7
sound|gpt
sound|
sound|
soundproof|jjv
sour|hiu
sourc|k5f
sovietis soviet|jnc
sow|jqq
sow|hlv
space|jqq
spacewalk|m3c
spade|i7s
span travers|hza
spang|jcj
spangl|j5v
spar|ipz
spare|ktu
spare|is0
spare|j5g
sparg|l7p
spark|in4
spatchcock|jvd
spatter splash|if6
speak talk|hrn
speak|hrn
spear|in6
spear_up|jnz
spearhead|jb8
specialis|m77
special|k15
speciat|ir6
speck|gno
spectat|m4b
specul|kqu
speechifi|i7n
speed|jts
spell|krn
spell|jxq
spell|
spell_out|kbo
spelunk|it1
spend|
spice|gno
spice_up zest|
spiel|i0e
spike|gvy
spike_out|j88
spill|izo
spin|m58
spin_off|i0e
spin_out|iif
spirit_away spirit_off|gxk
spiritis spirit|ic5
spiritualis spiritu|hv7
spit_out|hye
spit_out|jrr
spite|gr5
splash sprinkl|if6
splash|k8q
splat|lfu
splai|lz8
splice|hu8
splint|lvu
splinter|j1r
splurg|hvd
splutter|jrr
spoil|hiu
spoil|k15
spong|m6s
spong_down spong_off|l24
spong_on|gq6
spong_up|gi8
sponsor|gug
spook|gm3
spool|lv3
spoon|kw1
spoonfe|ivs
sportscast|gxf
sporul|kl3
spotweld|m55
sprain wrick|jj0
sprawl|lb7 js5
sprawl straggl|ig4
sprai|if6
sprai|if6
spread|k2a
spread_out string_out|gr8
spreadeagl|gxr
spree|ji4
sprint|l2j
spritz|liz
spud|h5w
spume|i0e
spur|gla
spur|llo
spur|j6g
sputter|khm
sputter|gno
squall waul wawl|jes
squander wast|isn
squar squar_up|j19
squar|k2o
squar|gk5
squar|khx
squeege|m6s
squeez|kk2
squeez|k29
squeez_out|hei
squeez_out|h96
squeez_out wring_out|itl
squinch|i1i
squint|j7m
squir|iqf
squirm twist worm wriggl writh|k2a
squirt|ido
stabil|gno
stabl|l8d
stack|jtc
staff|hhf
stain|ikm
stake|gno
stale|jyu
stalinis stalin|lv7
stalk|m3c
stall|i7f
stamp stomp|m3c
stamp|
stamp|hj4
stamp|glx
stamp_out|io0
stand|ky9
stand_back stai_away|
stand_back|ljf
stand_in sub substitut|irk
stand_out|hix
stand_up|jd6
standardis|gqa
standard|j6s
stapl|iv8
star|ivm
starboard|hix
starch|lkh
stargaz|j4c
start_up|
starv|i15
starv|i9k
state submit|glj
stave|ipz
stai stick|
stai_off|gts
steal|
steam steamer|jts
steam|in4
steamrol|hp9
steepen|hiu
steer|hwd
stem|k6n
stenograph|lul
step|jts
step tread|jts
step_down|hiu
step_on tread_on|lk8
step_out|isd
stereotyp|hn0
sterilis steril|ieq
stet|gp1
stickl|gqx
stiffen|hiu
stiffen|gno
stimul stir|gr5
sting|kd0
sting|lst
stir|k29
stir|
stock stockpil|jb1
stomach|ic9
stonewal|h3h
stonewash|jqo
stoog|i1u
stool|iph
stopper stoppl|kge
store|jb1
storm|kd0
stow|ka3
stow_away|jca
straddl|hv1
strafe|gsj
straighten unbend|hiu
straighten|gno
straighten|hiu
straighten_out|h0t
strain strive|jpm
strain|glz
strain|gq3
strangl strangul throttl|jos
strap|lt1
stratifi|ic1
stratifi|gr8
straw|hz8
streak|k2a
stream|h3u
stream|itt
stress|grh
stretch|glr
stretch_out unfold|hiu
stretch_out|js6
strew|ig4
strew|hz9
striat|gno
strickl|iqy
stride|m3c
strike|lub
strike_down|gkk
strike_out|iu8
strike_up|kfx
string|gr8
string|gk6
stripe|gno
stroke|lub
stroke|gsj
strop|l83
structur|hx5
struggl|gso
struggl|io5
stub|l1m
stucco|gl2
studi|
studi|
stuff|jqq
stuff thrust|j0q
stultifi|i86
stumbl trip|k2a
stump|gnu
stun|i2s
stun|jck
stunt|jce
style|hdt
stylis styliz|
subdivid|hiu
subject|glq
subject|lmq
subjoin|ja7
subleas sublet|kwc
sublim|gmu
sublim|hiu
sublux|jj0
submarin|lcs
submerg submers|lb2
submit|l6p
submit|
subordin|j6z
suborn|hy2
subpoena|lp4
subrog|jk2
subscrib|h10
subscrib|gmk
subserv|gmm
subsidis|kcf
subsid|loa
subsist surviv|
subsum|jhg
subtil|ie5
subtitl|j3g
suburbanis suburban|hiu
subvent underwrit|j8i
subvocalis subvoc|grh
succe|
succe|
succor succour|gmm
succuss|l7p
suck|iix
suck|kw1
suck_in|hvc
suck_in|hxm
suckl|hvc
sud|jqo
suffer sustain|isr
suffer|iss
suffic|j2z
suffus|jly
suggest|ir3
sulfat|hwm
sulfur sulphur|kkw
sulfurett sulphurett|hqe
sum summaris|l47
sum_up summar|jin
summer|lgy
summeris summer|j4f
summit|kq7
summon|ioo
summon|ioo
sun sunbath|js5
sunburn|idt
sunder|j1r
sup|hvc
superannu|hei
superinfect|jib
superordin|j6z
superpos|jqq
superscrib|lul
superven|jab
supin|k29
suppl|gno
supplement|gk6
supplic|gyr
support|j5g
suppos|lgq
surcharg|h16
surf surfboard|j5y
surmis|i65
surmis suspect|j8n
surmount|js4
surpris|jh1
surrend|
surrend|
surtax|lr5
survei|goe
survei|irb
surviv|i6e
suspect|j8m
suspend|ja3
suspend|gno
suspend|h7p
susurr|k2v
swab swob|k1k
swaddl swath|h1c
swage|l7y
swallow|i6e
swallow swallow_up|int
swap switch swop trade|irk
swash|jts
swat|jck
swai swing|k2a
swear_in|jh7
swear_off|klj
swear_out|i7o
sweat_off|jy6
sweep|k2a
sweep_away|iak
sweep_away sweep_off|jh1
swell|jhj
swell|gjv
swell swell_up tumesc|isg
swill|ivs
swill_down|iix
swim|jts
swing|k29
swing_out|m6d
swing_over|jik
swipe|jck
swirl twiddl twirl whirl|l01
swish swoosh swosh|lfu
switch switch_over|kzn
switch|
switch_off turn_off|iz4
switch_on turn_on|iz4
swoop_up|lef
syllogis syllog|ht0
symmetris symmetr|gno
sympathis sympath|iss
symphonis symphon|kfx
sync synchron|gkn
syncop|l96
syncretis syncret|hot
syndic|hud
synthesis synthes|hqd
syring|li5
systematis systemat systemis system|gr8
taboo|kyi
tabularis tabular tabul|hsh
tack|iv8
tack|h4i
tackl take_on|htx
tag|lub
tag|hdt
tailgat|j0h
tailor|giu
tailor|ia8
take|gju
take|isn
take_away take_out|kw1
take_in|jel
take_off|kw1
take_out unpack|kw1
take_over usurp|
take_up|imq
take_up|l6p
take_up|k5k
talk_down|if5
tame|gno
tamp tamp_down|hsl
tampon|kge
tan|hwm
tango|i3t
tank|lku
tap|i30
tap|kw1
tap|llo
tapdanc|i3t
tape|gsh
taper|i5y
tar|hox
tariff|lr5
tart_up|gl2
task|gs1
tast|kd7
tat|i0e
tattoo|lj4
tax|jgy
taxi|jts
team team_up|gmf
tear|l70
tear_apart|if5
tear_away tear_off|kw1
tearga|j44
teas_apart|ieh
tee|jqq
tee_off|kfv
tee_up|gra
teeter|k2a
teeth|hiu
teetot|gia
telecast televis|gxf
telecommun|hrm
telepathis telepath|hrn
teleport|lvj
telescop|i1z
tell|jil
tell_on|glq
temporis tempor|iif
tempt|kdu
tenant|ikj
tenderis tender|gno
tens|lt7
tens_up|hiu
tenur|im7
term|hdt
terrac terrass|j3g
terrifi|gm3
territorialis territori|k6i
terroris terror|hp9
tessel|ixw
test try_out|jnp
testifi|i5g
tether|gsh
thank|hwp
thatch|l1k
theme|j3g
theologis theolog|i4l
thermostat|hjs
thicken|gno
thicken|hiu
thin|hiu
thin_out|i31
think_out|kfh
thirst|gjj
threaten|m41
threaten|gt3
thrill|lkm
thrill|lki
throb|gjj
thrombos|hiu
throne|j6u
throw|klt
throw_back toss_back|kfb
throw_in|hwa
thrum|lfu
thrust|j0q
thrust|hrz
thud thump|lfu
thud|jcj
thumbtack|lq3
thunder|k2a
tick ticktack ticktock|lfu
tickl titil vellic|jm8
tide|izo
tie|iv8
tie|gno
tie|h6f
tie_down tie_up|kyg
tie_in|jko
tighten|gno
tighten|hiu
tighten tighten_up|h6f
tile|hz8
till|m7c
tiller|hiu
time|l4m
time|iax
tinct tint|hq4
tingl|jm8
tinsel|hwa
tintinnabul|l0p
tip|
tip|gno
tip_off|glh
tippyto tipto|m3c
tissu weav|i0e
tith|h16
titrat|jxu
toe|m3c
toenail|ij4
toggl|j3g
toll|l0q
tomahawk|i30
tone_up|m7g
tongu|lh1
tonsur|l89
tool|ij1
top|k8l
top_off|hs7
top_out|lk9
topdress|iw9
tope|hvd
topic|gik
toppl tumbl|hqp
torch|hbx
torpedo|gsj
tortur|jj0
toss_in|gk7
totalis total|hqd
totter|l1c
touch|
touch_down|jq0
touch_on|hm7
touch_up|iom
toughen|hiu
tour|jni
tournei|iwq
tout|jpk
towel|m6s
trace|goe
trace|gno
track|h95
track|k5c
trade trade_in|irk
trade|l6m
traffic|jyf
train|lm4
tram|jts
tramp|m3c
tramp_down tread_down|m3c
trampl tread|m3c
trampl|jj0
transact|jjz
transamin|gno
transcrib|l79
transcrib transliter|l04
transduc|hwl
transect|i30
transfer|k29
transfer transplant|if8
transfigur|gno
transform|gno
transform transmut|gno
transform transmut|hiu
transistoris transistor|j3g
transit|hwm
transitivis transitiv|gno
translat|jin
translat|gno
translat|lz5
transloc|l8g
transmit|lv3
transmit|k29
transpir|izn
transport|k29
transpos|gno
transship|l8g
transubstanti|lv7
trap|ias
trap|jd0
traumatis traumat|jj0
trawl|ixu
tread|i1z
tread|h6u
treadl|luv
treat|
trebl|law
tree|hix
trek|jni
trembl|l7p
tremor|l7p
trepan|h5w
triangul|hgg
trice trice_up|h9e
trifl_away|iso
trill|grh
trim|i30
trim|gl2
trip_up|ie1
tripl|k2p
tripl|jci
triplic|kx9
trisect|i30
trivialis trivial|ihs
troat|jrr
troll|hlr
trot|l2j
trot|l0d
trot_out|h99
troubleshoot|hcg
trowel|i7s
truck|lvj
truckl|kvg
true true_up|gko
trump|lfu
trump_out|goy
trump_up|jla
trumpet|iro
truncat|jk2
trundl|jts
truss|lt1
trust|gze
trust|gnh
try_on|ihc
tsk tut|jrr
tube|j3g
tuck_away tuck_in|il0
tug|gsw
tumbl|j0q
tumbl|l1j
tune tune_up|gkn
tune_in|lx3
tunnel|kd0
turf|hz8
turn|k2a
turn_away|lx7
turn_away|lx7
turn_in|hqq
turn_in|i0e
turn_off|lx7
turn_out|jab
turn_out|kl4
tussl|iwq
tutor|jjq
tweak|k4a
tweedl|law
tweet twirp|lfu
tweez|kec
twig|j3d
twill|ltm
twin|hxx
twirl whirl|hm6
twitch|k2a
type typewrit|m7w
type|krt
typecast|gs1
uglifi|gno
ulcer|hiu
ultracentrifug|hi8
unarm|i9j
unbar|k63
unbelt|lz8
unbind|iap
unblock|jug
unbolt|k63
unbosom|htn
unbox|lqg
unbrac unlac unti|lz8
unbraid|lz8
unbuckl|lz8
unbutton|lz8
unchain|lzd
unclasp|kvd
unclip|lz8
uncloak unmask|i4y
uncloth|i9j
uncork|lzu
uncov|
uncrat|lqg
uncross|lz8
uncurl|hiu
undec|jil
underachiev underperform|giy
underact underplai|kfz
underbid|kfv
undercharg|h16
undercoat|kae
undercut undersel|l6l
underdress|gpp
underestim undervalu|m1a
underestim underr|k06
undergird|gug
undergo|hiu
undergrow|j89
underlai|h9e
underpai|kcf
underpin|jda
underpric|l6l
underproduc|kl4
underquot|kkf
underrun|itd
undershoot|jq0
undersign|lah
underspend|i94
understand|
understudi|jy8
underwrit|gua
undo|kzn
undo unmak|
undock|isd
undrap|lye
unearth|jth
unfasten|lz8
unfold|h99
unhand|kvd
unhar|lzh
unhitch|lz8
unhook|iap
uniform|j3g
uniformis uniform|gno
unionis union|ip2
unit|jnb
unitis unit|hgg
universalis univers|itn
unknot unpick unravel|lz8
unlad|inf
unlash|ly4
unlax unstrain|glr
unlearn|j13
unleash|kvd
unleash|kvd
unload|i7o
unlock|k63
unlock|ieg
unman|ivi
unpin|lz8
unrol unwind wind_off|k29
unsanctifi|gno
unsai|kxc
unscrambl|gno
unscrew|juf
unscrew|juf
unseal|k63
unsex|i9j
unsheath|kmp
unsold|hqj
unspel|j1z
unstapl|lz8
unstrap|lz8
unstr|kw1
unteach|jjq
untwin|ll1
untwist|ll1
unveil|lye
unweav|ll1
unwir|lz8
unwrap|lye
unyok|lzh
unzip|lzd
updat|k15
updat|jil
upend|k9j
upgrad|j6z
upgrad|go0
upheav|jbo
uphold|i6h
uphold|htr
upholst|j3g
upload|lv3
upset|igb
upstag|j9y
urbanis|gno
urban|gno
urin|ilr
urtic|m5p
usher|j8q
usher_in|hr6
vaccin|jiy
valet|m39
valid|gt9
valid|glu
valu|iay
vamoos|jre
vamp vamp_up|jla
vandalis vandal|ial
vanish|hhw
vaporis|gno
vapor|jos
varieg|gno
varnish|hox
vari|
vari|ic0
vascularis vascular|hiu
vasectomis vasectom|ia6
vault|h6e
vege_out|kv8
veget|jt7
veil|hsq
vein|lj4
velcro|iv8
veneer|hz8
vent|ir3
ventil|j2a
ventur|kkv
verbalis verbal|k27
verbifi|gno
verdigri|hq4
verg|h5u
verifi|glu
verifi|ls3
vermicul|gl2
vesicul|hiu
vestur|gpp
vibrat|k2a
vibrat|lp1
victimis victim|m83
victim|kcz
victual|j3g
videotap|ksc
view|goe
visit|lug
visit|jmr
visualis|m4b
vitalis vital|gno
vitaminis vitamin|lo8
vitrifi|gno
vitriol|lmg
vivisect|ifh
vocalis|law
vocal|grh
vocifer|it7
voic|it7
volatilis volatil|gno
vollei|ifn
volunt|jil
volunt|gju
volunt|m77
vote|hl0
vote|i8j
vote_in|hl0
vouch|ls4
vouchsaf|gni
vow|kg6
vowelis vowel|grh
vroom|l16
vulcanis vulcan|hiu
wade|m3c
waft|h3u
wag waggl|jn4
wage|iwq
wait|
wait|gju
wait_on|gmm
waitress|m77
wake|
walk|jts
walk_away|jre
walk_in|hqq
walk_off|ljz
walk_out|km6
walk_out|jre
walk_over|gxr
wall_in wall_up|int
wallop whack wham whop|jck
wallop|i6e
wallow|ji3
wallow|k2a
wallpap|hz8
waltz|i3t
wambl|k2a
wan|la4
wane|i5y
war|iwq
warbl|law
warehous|lku
warm warm_up|hiu
warm|gno
warm_up|k69
warm_up|hiu
warm_up|gq3
warn|jil
warrant|jny
wash|hn8
wash_down|ikw
wash_off|kw1
wash_out|jqo
wash_up|ktv
wast|gq3
watch|
watch watch_over|hjq
watch|m49
water|j3g
water|l63
water_down|ici
watercolor watercolour|kad
waterproof|l5t
wattl|hau
wave_off|gul
waver|hiu
wax|hz8
weaken|gno
weaken|i5y
weaken|i5z
weapon|gno
wear|ivm
wear_away whittl_away whittl_down|i3n
wear_off wear_out|iaw
wear_on|i5n
wear_out|i56
weatherstrip|jjv
weav|lp1
web|ltm
weed|kw1
weekend|lgy
weigh|jxv
weigh_down weigh_on|l33
weightlift|m7g
welch welsh|hjm
welcom|gim
welcom|j7g
weld|hu8
weld|gno
well|l12
well_out|izo
well_up|gqy
welter|l1j
wend|jts
wet|gno
whale|jf7
whang|gxt
wharf|j3g
wheel|l01
wheel|lvj
wheelbarrow|lvj
wheez|h8e
whet|lkm
while_away|lgy
whine|jts
whip worst|gxr
whip|jmj
whip|llo
whip_up whomp_up|hx0
whipsaw|hjm
whirligig|kt7
whish|lfu
whisk|h8x
whisk_away|gxk
whisk_off|m6s
whisper|k27
whistl|lfu
whistl|jts
whistl|hrn
whistl|k29
whistlestop|hee
white whiten|idt
white_out whiteout|hz8
whittl|i30
wholesal|l6l
whoop|i22
whoosh woosh|k29
whore|m77
widen|jhj
widen|m1j
widen|gno
wield|jw8
wigwag|h7b
will|i60
will|i5b
wilt|m4m
win|
winc|j7m
winch|iia
wind wrap|k29
wind_up|lpf
wine|h5s
wink|j4r
winkl|gxd
winnow|lab
winteris winter|j4f
wipe|l24
wipe_away wipe_off|kw1
wire|ipz
wire|iv8
wiretap|il1
wise_up|ie1
wisecrack|hr9
wish|ia9
wish|it7
withhold|i8r
wit|m49
wive|jwt
wobbl|k2a
wolf wolf_down|ikw
wonder|hka
work|
work|
work|ln7
work_in|gk6
work_on|m77
work_on|lv7
work_out|gno
work_out|hhw
work_out|gno
work_out|
work_up|hiu
worri|
worri|jz8
worri|hft
worship|kzm
worship|gsq
wow|jh2
wrap wrap_up|hz8
wrawl yammer yowl|jrr
wrench|liy
wrest|l6k
wrestl|gx4
wrestl|i4r
wring|ig0
wrinkl|l9o
write|hrn
write_in|m2u
write_off|gjl
write_off|hsi
write_on|hsi
write_out|hsi
write_up|m7w
wrong|j9y
yap yelp yip|jrr
yarn|kse
yawn|h8e
yawp|l16
yell|l9b
yellow|idt
yield|hiu
yield_up|loj
yodel|law
yoke|hu8
zap|jh1
zero|gkn
zinc|hox
zip zip_up zipper|iv8
zoom|jfc
zoom_in|hi5
abandon desert|
abash chagrin embarrass|
aberr deviant deviat|
abhorr detest repugn repuls|
abid endur|
abject miser scummi scurvi|
ablaz aflam|
ablutionari cleans|
abomin odiou|
aborigin nativ|
abort stillborn unsuccess|
abras scratchi|
abroad oversea|
absentmind abstract|
absolut sheer|
absorb engross enwrap intent wrap|
absorb absorpt|
absorb engross fascin grip rivet|
abstract abstractionist nonfigur nonobject|
absurd derisori laughabl nonsens preposter ridicul|
abuzz buzz|
accept recogn|
accompani concomit consequ ensuant result|
accomplish complet realis realiz|
accredit licenc licens|
accru accumul|
accumul cumul|
accus accusatori|
accustom customari habitu wont|
ac crack super tiptop topnotch top|
acerb astring|
ach achi|
acid bitter blister caustic vitriol|
acrimoni bitter|
acrobat athlet gymnast|
activ fight|
activ particip|
acuat needlelik sharp|
acut incis keen penetr pierc sharp|
adam inexor intransig|
addit linear|
addlebrain addlep muddlehead puddinghead|
adept expert practic profici skil skill|
adequ enough|
adjac next|
adjac neighbor|
adjectiv adject|
ador endear|
ador idolis idol worship|
adrift afloat aimless directionless planless rudderless undirect|
adult grown grownup|
adulter extramarit|
adust bake parch scorch sunbak|
advanc innov|
adventuresom adventur|
aerob aerophil|
aerosolis aerosol|
aeri ether|
aesthet esthet|
affabl amiabl cordial genial|
affect poignant touch|
affection fond lovesom tender|
affili attach connect|
afflict stricken|
afflict sore|
affluent wealthi|
afir aflar alight|
aflar flare|
aforement aforesaid said|
agap gape|
ag elderli older|
ageless etern everlast perpetu unceas unend|
aggreg mass|
aghast appal dismai shock|
agil nimbl spry|
agleam gleam nitid|
aglitt corusc fulgid glint glister glitter glitteri scintil|
aglow lambent lucent lumin|
agonis agon excruci harrow torturesom tortur|
ahead lead|
ahors ahorseback|
ail indispos peak poorli unwel|
ain own|
air airi|
airhead dizzi featherbrain silli|
airless stuffi unair|
akin kindr|
alert watch|
alien foreign|
alien exot|
alien anom|
aliment alimentari nourish nutrient nutriti nutrit|
alkal alkalin|
allevi eas reliev|
alloc allocat apportion|
allur beguil entic tempt|
alon lone|
alter cur heal san therapeut|
amalgam coalesc consolid fuse|
amateur recreat|
am amor|
amatori romant|
amaz astoni astonish astound stun|
amaz astonish|
amaz awesom aw|
ambigu equivoc|
ambiti challeng|
amiss wrong|
amorph formless shapeless|
ampl plenteou plenti|
amus divert entertain|
anaerob anaerobiot|
analog correspond|
anarch lawless|
ancestr patrimoni|
an on|
angel saint saintlik saintli|
anger enrag furiou infuri madden|
anguish torment tortur|
angular angul|
anim carnal fleshli sensual|
annihil extermin|
annihil devast wither|
announc proclaim|
annoi irrit mif nettl peev piss rile roil stung|
annoi bothersom gall irrit nettlesom peski pester plagui vexati|
answer respond|
antagonist counter|
anther stamin|
anthropomorph humanlik|
antic fantast grotesqu|
anticip expect|
anticip await|
antimonopoli antitrust|
antiqu demod outmod pass passe|
ani whatev whatsoev|
apologet excusatori|
apostol papal pontif|
appal dismai|
apparel attir dress garb garment habili robe|
appar evid manifest plain|
appar ostens seem|
apparit ghostlik ghostli phantasm spectral|
appeal likabl likeabl|
applaud commend laudabl praiseworthi|
appoint decre ordain prescrib|
apposit pertin|
apprais evalu|
apprehens graspabl intellig understand|
approach come upcom|
apt given tend|
aquilin hook|
arabl cultiv cultivat tillabl|
arachnidian arachnoid spiderlik spiderli spideri|
arborari arbor|
arcadian bucol|
arc arch arciform arcuat|
arch condescend patronis patron|
archaeolog archeolog|
archetyp prototyp|
ardent fervent fervid fieri impass perfervid torrid|
arduou backbreak gruel gruell labori operos toilsom|
argent silver silverish|
arous stimul|
arrant sod utter|
arrest sensat stun|
artifici stilt|
ascertain discover|
ascertain discov observ|
ashen blanch livid|
askanc askant asquint sidelong squint|
askew awri cockei wonki|
aslant aslop slant slope|
assail undefend|
assert declar declaratori|
assort miscellan mix motlei sundri|
assum fictiv pretend sham|
asthmat wheez|
astound dumbfound dumfound|
astut sharp shrewd|
atheist unbeliev|
athirst hungri|
atilt cant lean tilt|
atom nuclear|
atroci monstrou|
attenu fade|
atyp untyp|
audaci dauntless intrepid unfear|
audibl hearabl|
august grand lordli|
aureat florid|
auster sever|
authent verit|
authoris author|
authoritarian tyrann|
autocrat bossi peremptori|
automat automatonlik machinelik robotlik|
autonom sovereign|
auxiliari subsidiari supplement supplementari|
avarici grabbi grasp greedi|
averag mean|
averag ordinari|
awar cognis cogniz|
awash flood inund overflow|
aweari weari|
aw awestricken awestruck|
aw dread terribl unspeak|
aw dire dread fear fearsom frighten horrend terribl|
awkward bunglesom|
azur cerulean|
baffl bewild confound confus maze|
baffl knotti|
bald barefac|
balk balki|
banal hacknei stock threadbar timeworn trite|
bang humong thump wallop whop|
bantam diminut flyspeck midget petit tini|
banter faceti|
barbarian barbar savag uncivilis uncivil|
barbar brutal cruel fell savag viciou|
barbat beard bewhisk whisker whiskeri|
barb bite mordaci nip|
bare nake nude|
bare scanti|
barefoot shoeless|
baroni impos nobl state|
baroqu churrigueresco churrigueresqu|
barren bleak desol|
base baseborn|
baseless groundless idl unfound|
bastard bogu fake phonei phoni|
bastion fortifi|
bathet hokei kitschi maudlin mawkish schmaltzi schmalzi sentiment|
battl bellicos|
bawdi ribald|
beadlik beadi buttonlik buttoni|
beamish smile twinkli|
beat bush|
bedfast bedrid bedridden|
bedraggl draggl|
beefi buirdli burli huski strap|
befog befuddl|
befoul foul|
begrim dingi grimi grungi|
behavior behaviour|
belat tardi|
believ credibl|
belittl deprec deprecatori slight|
belli bulg bulgi protuber|
belov darl dear|
belowground underground|
bemus preoccupi|
benight night|
benumb numb|
bereav griev mourn sorrow|
besot blotto crock fuddl slop slosh smash soak sous sozzl squiffi|
bespectacl monocl spectacl|
bestial brute brutish|
bestubbl stubbl|
bewitch ensorcel|
bewitch captiv enchant enthral entranc|
biblic scriptur|
bibul boozi drunken sottish|
bifurc biram branch forfic fork prongi|
big larg|
bigger larger|
bighead persnicketi snooti snotti uppish|
bigheart bounteou bounti give handsom liber openhand|
bilater isobilater|
billow billowi surg|
bipartisan bipartizan|
bitti teensi teentsi teeni wee weensi weeni|
bizarr eccentr gonzo outlandish outr|
blame blast bless damn darn deuc goddam goddamn infern|
bland flavorless flavourless insipid savorless savourless vapid|
blanket broad encompass extens wide|
blasphem sacrilegi|
blatant clamant clamor strident vocifer|
blaze blind fulgent glare glari|
bleach fade|
blear bleari|
bless blest|
blind unsight|
blind unreason|
blister blisteri|
blith blithesom lightheart|
blockhead bonehead duncic duncish fathead loggerhead thickhead|
bloodcurdl nightmarish|
bloodless exsanguin|
bloodstain gori|
blowi windi|
blue blueish bluish|
bluff sheer|
blunt candid forthright frank|
blur blurri fuzzi muzzi|
bluster blusteri|
boast braggart brag braggi crow|
bodiless discorpor disembodi unembodi|
boggi marshi miri mucki muddi quaggi sloughi soggi swampi waterlog|
boister rambuncti robusti rumbusti unruli|
bonni sightli|
boni scraggi scrawni skinni underweight|
boom flourish palmi prosper roar thrive|
boorish loutish neanderth oafish swinish|
bootleg contraband smuggl|
bootless fruitless futil vain|
bootlick fawn obsequi sycophant toadyish|
borderlin margin|
bore deaden dull irksom tediou tiresom wearisom|
boski brushi|
bouffant puffi|
boulder boulderi rocki stoni|
bound delimit|
bounderish lowbr rude underbr yokelish|
boundless unbound|
bovid bovin|
bowelless cutthroat|
boyish boylik schoolboyish|
brace brisk fresh refresh|
brainish impetu madcap tearawai|
brainsick crazi dement mad unhing|
braini brilliant|
brash cheeki|
brasslik brassi|
brave courag|
braw gai|
brawni hefti|
brazen insol|
breath eupneic eupnoeic|
breathless dyspneal dyspneic dyspnoeal dyspnoeic|
breathless breathtak|
brickl brickli brittl|
bright smart|
brilliant superb|
brind brindl tabbi|
brisk spank zippi|
bristli prickli waspish|
broad wide|
broad unspecif|
brocad emboss rais|
broke bust skint|
bronz bronzi|
bronz suntan tan|
brood contempl medit muse pensiv ponder reflect rumin|
brotherlik brotherli|
brown brownish|
brumou hazi misti|
buckram stiff|
bulg convex|
bullhead pighead|
bulli cork crack dandi groovi nifti peachi smash swell|
bum cheesi chintzi crummi punk|
bumbl butterfing|
bumpkinli hick rustic|
bungl fumbl|
buoyant floati|
buoyant perki|
burdensom oner tax|
burnish lustrou|
bushi shaggi|
busybodi interf meddlesom meddl offici|
butteri fulsom oili oleagin smarmi unctuou|
bygon bypast depart foregon gone|
cackli squawki|
cadaver emaci gaunt haggard pinch|
cagei cagi canni clever|
calamit disastr|
calcul deliber|
calcul scheme|
callou indur|
callow fledgl|
calm seren|
calor thermal thermic|
candent incandesc|
canker ulcer|
cannular tubelik tubular vasiform|
canonis canon glorifi|
capabl subject|
captiv imprison jail|
cardin central fundament kei primal|
carefre unworri|
careworn drawn haggard worn|
carmin ceris cherri crimson red reddish rubi scarlet|
carv carven|
casebook textbook|
casual insouci nonchal|
casual chanc|
catapultian catapult|
catastroph ruinou|
catch communic contract transmiss transmitt|
categoris categor|
ceaseless incess unremit|
celebr fame famou illustri notabl note renown|
celesti heavenli|
centenari centenni|
center halfwai middl midwai|
centralis central|
certain sure|
chain enchain|
champion prizewin|
chantlik inton singsong|
chapfallen chopfallen crestfallen deflat|
chap crack roughen|
characterless nondescript|
chatti gabbi garrul loquaci talk talki|
cheap inexpens|
cheer comfort|
cheeri gai sunni|
cherish preciou treasur|
cherub sweet|
chic smart voguish|
chicken chickenheart|
chief main master primari princip|
childish infantil|
childlik childli|
chill scari shudderi|
chipper jaunti|
chivalr knightli|
chockablock chock|
choic prime prize qualiti select|
choosei choosi|
chubbi embonpoint plump|
chunki lumpi|
churn roil roili turbul|
cinnabar vermilion vermillion|
circuit roundabout|
circular round|
circumfer surround|
civilis civil|
clad cloth|
clammi dank|
clandestin secret undercov|
clang clangor|
classifi distinct|
classless egalitarian|
clench clinch|
cliquish snobbish snobbi|
cloak disguis mask|
clog clot|
clog hinder imped obstruct|
cloister cloistral conventu monast|
close shut unopen|
close shut|
cloud overcast sunless|
cloudi nebulos nebul|
cloi saccharin syrupi treacli|
clumsi clunki gawki ungainli|
clumsi inapt inept|
clutter litter|
coars uncouth vulgar|
coaxal coaxial|
coax ingratiatori|
cobwebbi diaphan filmi gauzi transpar vapor vapour|
cocksur overconfid|
coincid coincident concurr cooccur simultan|
collect payabl|
colloqui convers|
colonis colon settl|
color colour|
color colour|
color negro|
color colour|
coloss prodigi stupend|
columnar columniform columnlik|
comest eatabl edibl|
cometari comet|
comfort comfi|
comfort consolatori consol|
comic funni risibl|
command overlook|
common mutual|
commonplac humdrum unglamor unglamour|
compens remun|
competit competitori|
compromis conciliatori|
compulsori mandatori|
conceal hidden|
conceit swollen vain|
conceiv imagin|
concert cooper|
conclud end over termin|
conclud final last|
concupisc lusti|
condemn crimin reprehens|
condemnatori condemn|
conduc contribut contributori|
confin constrain limit restrict|
confisc forfeit|
confluent merg|
confus disjoint disord garbl|
confus disori lost|
confus disord upset|
confus perplex puzzl|
congenit inborn|
congest engorg|
congratulatori gratulatori|
conjectur hypothet supposit suppositi supposititi|
conjoin conjoint|
conjug connubi|
conscienti painstak|
consentan consenti unanim|
constant unvari|
constitut establish|
consumm master masterli virtuoso|
contemptu disdain insult scorn|
contigu immedi|
contort writh writhen|
contrit remors rueful ruth|
convent establish|
conventionalis convention stylis styliz|
convinc posit|
convuls spasmod|
coolhead nerveless|
coriac leather leatherlik leatheri|
corner trap treed|
corni platitudin|
coronet highborn titl|
corpor somat|
corpor embodi incarn|
correct right|
correct right|
corticifug corticoeffer corticofug|
cosher kosher|
cosmet decor ornament|
costless grati|
costli pricei prici|
cosi cozi|
counterbalanc counterpois|
countless innumer multitudin myriad numberless uncount unnumber unnumb unnumer|
countrifi countryfi rustic|
covet enviou jealou|
coi demur overmodest|
crab crabbi cross fussi grouchi grumpi|
crackbrain idiot|
crafti foxi guil knavish sly tricksi wili|
crag craggi hilli mountain|
crank cranki tippi|
crappi icki lousi rotten shitti stink|
crave desir|
craze derang|
crazi screwbal softhead|
creaki decrepit derelict woebegon|
creativ origin|
credal creedal|
crenat scallop|
crimson red|
crinkl crinkli rippl wavelik wavi|
crippl game gimpi halt|
crippl disabl incapacit|
crisp sharp|
critic vital|
croaki guttur|
cross thwartwis transvers|
crotcheti orneri|
crude earthi|
crumbl friabl|
crumpl dent|
crush humbl humili|
crust crustlik crusti encrust|
cry exig insist|
cryptic inscrut mysteri mystifi|
cultur ethnic|
cultur genteel polit|
cumbersom cumbrou|
cun cute|
curiou funni peculiar queer rum rummi singular|
curmudgeonli gruff|
curs curst|
cursori perfunctori|
cushion cushioni pad|
cuss obdur|
custodi tutelar tutelari|
cynic misanthrop|
dabbl spatter splatter|
damag detriment prejudici|
damn goddamn|
damn unredeem unsav|
damp dampish moist|
dandifi dandyish foppish|
dapper jaunti natti raffish rakish spiffi spruce|
dappl mottl|
dare venturesom ventur|
dash dot|
daze foggi groggi logi stupor|
dazzl fulgur|
deadli lethal|
deadpan expressionless unexpress|
deafen earsplit thunder thunderi|
deathlik deathli|
debilit enerv enfeebl weaken|
debonair debonnair suav|
deceas gone|
decent nice|
decent fit|
decept delusori|
decid determin|
decipher readabl|
declivit downhil|
decreas reduc|
decuss intersect|
deepen thicken|
defect faulti|
defend defens|
defens justif justificatori|
defiant noncompli|
defici lack|
deform distort malform misshapen|
deft dexter dextrou|
delic fragil|
delici delight|
delux opul princ sumptuou|
demean humbl humili|
demon fiendish infern satan unholi|
demoralis demor discourag dishearten|
demoralis demor dishearten dispirit|
demulc emolli salv soften|
demythologis demytholog|
depend reliabl|
depend honest|
deplor lament sorri|
deris gibelik jeer mock taunt|
deserv worth|
despair desper|
despic vile|
despis detest hate scorn|
despit spite vindict|
despoil rape ravag sack|
destroi ruin|
detach isol separ|
detail elabor|
detect notic|
develop underdevelop|
devilish diabol mephistophelean mephistophelian|
diaphys diaphysi|
dietari dietet|
difficult hard|
diffus dispers dissemin|
digress tangenti|
dilapid ramshackl|
dilig persev|
dim faint|
diminish lessen vitiat weaken|
dip lordot swayback|
direct unmedi|
dirti soil unclean|
disabl handicap|
disaffect malcont rebelli|
disappoint discomfit foil frustrat thwart|
disappoint dissatisfactori unsatisfi|
disbeliev skeptic|
discard throwawai|
discombobul disconcert|
disconcert upset|
disconnect staccato|
discret discretionari|
diseas patholog|
disench disillus|
disgruntl dissatisfi|
disgust foul loathli loathsom repel revolt skanki yucki|
dishevel frowzl rumpl tousl|
disloy unpatriot|
disorderli jumbl|
disorganis disorgan|
dispers spread|
dispos fain|
disproport disproportion|
disquiet disturb upset worri|
disregard forgotten|
disrupt riotou troubl tumultu turbul|
dissenti divis factiou|
dissoci separ sever|
distaff femal|
distraught overwrought|
distress disturb perturb troubl worri|
disunit fragment split|
diver divers|
divinatori mantic sibyl sibyllin vatic|
dizzi giddi vertigin woozi|
dodder dodderi gaga senil|
dog dour pertinaci unyield|
dog persist|
dolor dolour lachrymos weep|
done through|
donnish pedant|
dormant hibern|
dote fond|
dot fleck speck speckl stippl|
doubl twofold|
doubl dual dupl|
doubl twofold|
doubt dubiou dubit|
doubt dubiou|
doubt sceptic skeptic|
down downward|
downlik downi flossi fluffi|
dozen twelv xii|
dozi drows drowsi|
drab dreari|
drab somber sombr|
drafti draughti|
drain exhaust|
dramat spectacular strike|
drape mantl wrap|
dreami woolgath|
driven goad|
droopi sag|
dropsic edemat|
drudg labor labour toil|
drug narcotis narcot|
drunk inebri intox rip|
dull muffl|
dumbfound dumbstricken dumbstruck dumfound flabbergast stupefi thunderstruck|
duplic duplicat|
durabl last|
duski twilight twilit|
duski swart swarthi|
dysphor unhappi|
earlier earliest|
eastbound eastward|
easterli eastern|
easygo leisur|
ebulli exuber|
eccentr nonconcentr|
echt genuin|
econom frugal spare stint|
ecstat enraptur rapt raptur rhapsod|
edgi jumpi nervi overstrung restiv uptight|
effect establish|
effect effectu|
effect effici|
effulg radiant refulg|
egregi flagrant glare|
eight viii|
eighteen xviii|
eighti fourscor lxxx|
elabor luxuri|
elast flexibl|
elder older|
eldest firstborn|
eldritch uncanni weird|
electrifi thrill|
eleemosynari philanthrop|
elementari simpl unproblemat|
elephantin gargantuan giant jumbo|
elfin elflik|
ellipt oval oviform ovoid|
elong lengthen|
embarrass unenvi|
embarrass mortifi|
emblemat symbol|
embroil entangl|
emphasis emphas emphat|
empti hollow|
enceint gravid|
encircl surround|
endless etern intermin|
energet gumptiou|
enforc implement|
engrav etch|
enigmat puzzl|
enjoy pleasur|
enkindl ignit kindl|
enlarg hypertrophi|
enlighten illumin inform|
enmesh intermesh|
enorm tremend|
entir full total|
entir intact integr|
envis pictur visualis visual|
ephemer fugaci pass transitori|
epic heroic|
epiphys epiphysi|
epistolari epistolatori|
equip equipt|
erod scour|
errat mercuri quicksilv|
erstwhil former onetim quondam sometim|
erudit learn|
especi except particular special|
essenti indispens|
esteem honor prestigi|
everydai mundan quotidian routin unremark workadai|
evil viciou|
exagger overdon overst|
exalt lofti|
exanim lifeless|
exasper infuri madden vex|
exceed except|
excel fantabul|
excess extra redund spare supererogatori supernumerari surplu|
excess inordin|
excit excitatori|
excit mad|
exclus sole|
execr wretch|
execut feasibl practic viabl workabl|
exemplari model|
exemplifi illustr|
exhaust fag fatigu|
exhaust thorough thoroughgo|
existenti experienti|
experienc experi|
experiment observ|
explain interpret|
explicit express|
explor exploratori|
expos open|
expos uncov|
exposit expositori|
express utter verbalis verbal|
extemporan extemporari extempor impromptu offhand unrehears|
extend lengthi prolong protract|
extern outsid|
extern intern|
extraleg nonleg|
extran orthogon|
extravag overween|
extravag prodig proflig spendthrift|
extrem utmost uttermost|
extremist radic ultra|
exult jubil rejoic triumphant|
fab fabul|
fabric fanci fiction fictiti|
faineant indol lazi sloth|
fair fairish reason|
faithless traitor treason|
fals mistaken|
fantast howl marvel rattl terrif tremend wonder wondrou|
farcic ludicr|
farse longsight|
farther further|
fascin hypnotis hypnot mesmeris mesmer spellbound transfix|
fatal fate|
faultless impecc incorrupt|
faux imit simul|
favor favour|
favor favorit pet prefer|
favorit favourit|
fearless unafraid|
feebl lame|
feral ferin savag|
feroci fierc furiou|
fertil prolif|
festal festiv merri|
fetch take|
fetid foetid foul funki smelli|
fetter shackl|
feudal feudalist|
feverish hectic|
fiddl footl niggl picayun piddl piffl trivial|
fierc tear vehement|
figur nonliter|
final net|
financi fiscal|
fine okai|
finic finicki picki|
firm steadfast unbend unfalt unshak unwav|
fit prime set|
fit meet|
fix set|
flamboy showi|
flash flashi garish gaudi gimcrack tawdri|
flashi gaudi|
flat level plane|
flatten planat|
flawless unflaw|
flaxen sandi|
fledgel fledgl|
fleeceabl gullibl|
fleet swift|
fleet fugit momentan momentari|
fleshi overweight|
flexibl flexil|
flexibl whippi|
flip impud insol|
floccul woolli wooli|
floral flower|
flush rosi|
flush red redden|
foami froth|
follow underment|
follow next|
foolhardi reckless|
foolproof unfail|
forbidden prohibit proscrib taboo verboten|
forceless unforc|
forebod portent|
foremost frontmost|
forget unretent|
formalis formalist formal|
formid redoubt unnerv|
fortuit uncaus|
forti twoscor|
foul unsport unsportsmanlik|
fourteen xiv|
fragment fragmentari|
frantic frenet phrenet|
frenzi manic|
fresh novel|
frighten scare|
frighten panick panicki terrifi|
fright horribl horrifi|
frigid gelid ici|
frill frilli ruffl|
fringi margin|
friski kittenish|
frosti frozen ici|
froward headstrong|
frowsi frowzi slovenli|
frozen root|
fundament rudimentari|
fungal fungou|
funni suspect suspici|
fur furri|
furtiv sneak stealthi surreptiti|
futil unavail|
fuzz fuzzi|
gain pai|
galvan voltaic|
gangl gangli lanki rangi|
gai jocund jolli jovial merri mirth|
gem jewel sequin spangl spangli|
generalis gener|
gener product|
genet hereditari inherit transmit|
genit possess|
gentlemanlik gentlemanli|
genuin unfeign|
genuin liter|
getabl gettabl obtain procur|
ghastli grim grisli gruesom macabr|
gigant mammoth|
gild gilt gold golden|
girlish schoolgirlish|
given grant|
glamor glamour|
glassless unglaz|
glassi glaze|
glisten sheeni shini|
global world|
globos globular spheric|
gloom gloomi|
glower moodi moros sullen|
glu past|
gluei glutin gummi mucilagin pasti sticki viscid|
goalless scoreless|
godforsaken wast|
gold golden|
gone kaput|
goodli respect|
goofi silli wacki whacki zani|
grade rank stratifi|
graduat postgradu|
graini granular granulos gritti|
grand heroic|
granitelik rocklik|
grate thank|
grate rasp raspi|
grave sober solemn|
grave grievou|
graven sculpt sculptur|
grai grayish grei greyish|
grai grizzli hoar hoari|
greasi oili sebac|
greatest sterl superl|
green greenish|
grim inexor relentless stern unappeas unrel|
grim mordant|
grotesqu monstrou|
gruff hoars huski|
guiltless innoc|
guilti hangdog shame|
habit inhabit|
haemolyt hemolyt|
hair hairi hirsut|
halfheart lukewarm|
hapless miser misfortun pathet piteou poor|
haptic tactil tactual|
harass harri pester vex|
hardwork industri untir|
hardi stalwart stout sturdi|
harmoni symmetr|
hasti headlong|
hate mean|
haughti imperi pride sniffi supercili swagger|
haunt obsess preoccupi|
hawkish milit warlik|
hazard riski|
headi judici wise|
hearten inspirit|
heat het|
heedless unheed|
helpless incapacit|
hideou horrif outrag|
highland upland|
hind hinder|
histori stori|
homelik home homei homi|
homespun nubbl nubbi slub tweedi|
homicid murder|
honest honor|
hope promis|
huffish sulki|
huge immens vast|
humbl lowli|
humor humour|
hunch stoop|
hurri scurri|
hurt wound|
hush mute subdu|
hyalin hyaloid|
hydrat hydrou|
hyperact overact|
hyperbol inflat|
hypoact underact|
hypophys hypophysi|
hypophysectomis hypophysectom|
idealis ideal|
ident indistinguish|
ident selfsam veri|
ignomini inglori shame|
ignor illiter|
ignor neglect unheed|
iii three|
ill sick|
ill inferenti|
illegitim outlaw|
illimit limitless measureless|
illumin light lit|
illusion illusionari|
illus illusori|
imaginari notion|
imagin invent|
immacul speckless spic spick spotless|
immin impend|
impact wedg|
impass unpass|
impass stolid|
impati rare|
impecc sinless|
imperman temporari|
imperson neutral|
impertin pert sauci|
impish implik mischiev pixil prankish puckish|
implant ingrain plant|
implic suggest|
implicit inexplicit|
imposs inconceiv unimagin|
impregn unassail unattack|
improb unlik|
improvis makeshift|
impud overbold sassi smart|
inadvis unadvis|
inalter unalter|
inaud unhear|
inaugur initi initiatori maiden|
inauspici unfortun|
inauthent unauthent|
inbuilt inher integr|
incens indign outrag|
incertain uncertain|
incogniz unawar|
incomplet uncomplet|
incomprehens inexplic|
incomprehens uncomprehens|
inconsequ inconsequenti|
incontrovert irrefut|
incorpor integr merg unifi|
incorrect wrong|
incred unbeliev|
indec unbecom uncom unseemli untoward|
indefatig tireless unflag unweari|
indefens unten|
indefin undefin|
indel uneras|
indescrib ineff unspeak untel|
indissolubl insolubl|
individu singl|
individualis individu personalis person|
indulg lenient|
ineluct inescap unavoid|
inerr uner|
inert neutral|
inexperienc inexperi|
inexpress unexpress|
infam notori|
infect septic|
infect morbif pathogen|
infertil steril unfertil|
infinitesim minut|
inflow influent|
inform loos|
inhibitori repress|
iniquit sin ungodli|
inquisit wonder|
inquisitori probe search|
inshor onshor shoreward|
insignific peanut|
insist repetit|
instant instantan|
institutionalis institution|
insubstanti unsubstanti|
insupport unjustifi unwarrant unwarr|
insurmount unsurmount|
intact inviol|
intellectu noetic ration|
intellig levelhead sound|
interact synergist|
interconnect interrel|
interdepend mutualist|
interlac interlink interlock interwoven|
interpret taken|
interspeci interspecif|
intoler unbear unendur|
introspect introvert|
invalu priceless|
investig investigatori|
invigor refresh reinvigor|
invinc unvanquish|
invis unseeabl|
involuntari nonvoluntari unvoluntari|
involv mire|
iodin iodis iodiz|
ionis ioniz|
iron wry|
irreconcil unreconcil|
irresist resistless|
irrevoc irrevok|
irrit peevish pettish petul techi testi tetchi|
isol strai|
isosmot isoton|
jade weari|
jam pack|
jangl jangli|
jealou overjeal|
jest jocos jocular joke|
jet pitchi sooti|
jet spout spurt squirt|
jingl jingli|
jingoist nationalist superpatriot ultranationalist|
jolt shaken|
juici lusciou voluptu|
jut project protrud stick|
kinaesthet kinesthet|
kindli openheart|
knockout sever|
knowledg learn letter|
label tag|
labor labour strain|
laborsav laboursav|
lacelik laci|
lackadais languid languor|
lacon ters|
laden load|
laic lai|
laid set|
lament wail|
laps nonchurchgo|
last perman|
lavend lilac|
lavish munific overgener unspar unstint|
leaden weight|
lead prima star stellar|
lead preemin|
lean thin|
leeri mistrust suspici untrust|
left leftov remain|
legion numer|
legitim logic|
lemonlik lemoni sourish tangi tart|
lewd salaci|
liabl nonimmun nonresist unresist|
liber toler|
lifelik pictori vivid|
lift uprais|
lighthead swoon|
lilt swing swingi trip|
lingual linguist|
liquesc melt|
lissom lith lithesom suppl|
littl small|
littl slight|
littler smaller|
livabl liveabl|
live unrecord|
loath loth reluct|
loathsom nauseat nauseou noisom queasi sicken|
locat place set situat|
lofti tower|
lone solitari|
look sound|
loot pillag plunder ransack|
lower sullen|
lowli petti subaltern|
lucid lucul perspicu|
luckless unlucki|
lucullan plush|
lukewarm tepid|
lumber ponder|
lumpen lumpish|
lunat moonstruck|
lurid shock|
lush profus riotou|
lust prurient salaci|
luxuri sybarit voluptuari|
lxx seventi|
mad sore|
magic sorcer witch wizard wizardli|
magnet magnetis|
majest proud|
mangl torn|
manifold multiplex|
marbl marbleis marbleiz|
marit matrimoni|
maritim nautic|
mark pronounc|
maroon strand|
mar scar|
marriag nubil|
martial soldierlik soldierli warriorlik|
massiv monolith|
match twin|
maverick unorthodox|
maxim maximum|
meager meagerli meagr scrimpi|
meander wander wind|
mean pregnant|
meaningless nonmeaning|
mediaev mediev|
melanchol melancholi|
melliflu mellison sweet|
melodi tune|
menac minaci minatori omin sinist threaten|
merciless unmerci|
merit meritori|
mesmer spellbind|
mesomorph muscular|
messi mussi|
metamer segment|
meteor meteorolog|
microbi microb|
micrometeor micrometeorit|
minc prim twee|
mingi miserli|
minim minimum|
mirki murki turbid|
mirrorlik specular|
misbrand mislabel|
miser suffer|
mismat unsuit|
misrepres twist|
mobbish moblik|
mobil nomad peregrin rove wander|
mod modernist|
model sculpturesqu|
moldabl plastic|
mold shape wrought|
mono monophon|
mononuclear mononucl|
moonlit mooni|
motionless static still|
mourn plaintiv|
muddl woolli|
mum silent|
mustach mustachio|
mute unspoken wordless|
myopic nearsight|
mysteri mystic|
mythic mytholog|
nag shrewish|
naif naiv|
nameless unknown unnam|
nasal rhinal|
nasal pinch|
nauseat sick sickish|
near nigh|
need requir requisit|
nefari villain|
nestl snuggl|
net nett|
netlik net webbi weblik|
neurot psychoneurot|
neutralis neutral|
nightlong overnight|
nineteen xix|
nomin token tokenish|
nonag underag|
nonexempt taxabl|
nongregari nonsoci solitari|
nonion nonionis unionis union|
nonliterari unliterari|
nonliter preliter|
nonmet nonmetal|
nonmigratori resid|
nonnatur otherworldli transcendent|
nonplus nonpluss puzzl|
nonrecr paid|
nonsubject object|
nontradit untradit|
nonvolatil nonvolatilis nonvolatiliz|
northeast northeastern|
northerli northern|
northwest northwestern|
noteworthi remark|
null void|
nutrit nutritionari|
objection obnoxi|
obscur vagu|
obstin stubborn unregener|
occlud sorb|
ocular optic|
offbeat quirki|
offens viol|
omnipres ubiquit|
ooz oozi seep|
opalesc opalin pearlesc|
openmouth popei|
oper useabl|
oppon oppos|
opportunist timeserv|
optic visual|
optim optimum|
orang orangish|
organis organiz|
orthopaed orthoped|
otios superflu wast|
outdoor outsid|
outsiz overs|
outspoken vocal|
outspread spread|
outstand promin salient|
overarm overhand|
overblown pompou|
overladen overload|
overlook unnot|
overpow overwhelm|
overrid paramount predomin preponder|
overturn upturn|
ow undischarg|
oxidis oxid|
pale pallid wan|
pale pallid|
panel wainscot|
papillari papillos|
parlou peril precari|
particular peculiar special|
pastelik pasti|
pathet pitiabl piti|
pathless roadless untrack untrod untrodden|
peaki spiki|
peduncul stalk|
pellucid transpar|
penit repent|
perceiv sens|
perfor pierc punctur|
perfum scent|
persist relentless|
perspicaci sagaci sapient|
pestilenti plaguei|
pictori pictur|
piecem stepwis|
pink pinkish|
pitiless remorseless ruthless unpiti|
placeabl recognis recogniz|
placid still tranquil|
planet planetari|
plaster slick|
plebeian unwash|
pledg sworn|
pollyannaish upbeat|
portli stout|
possibl potenti|
powder powderi pulveris pulver|
precari unstabl|
precursori premonitori|
predetermin preset|
predict prognost|
premier prime|
prepackag prepack|
prepar preparatori propaedeut|
prepubert prepubesc|
press urgent|
priggish prissi prudish straightlac straitlac|
primaev primev primordi|
privi seclud|
probationari provision provisionari tent|
procr reproduct|
progress reformist|
prove proven|
psychopath psychopatholog|
publicis public|
pulmonari pulmon|
punit punitori|
puppyish puppylik|
purpl purplish violet|
pycnot pyknot|
quaver tremul|
querul whinei whini|
quick speedi|
rack wrench|
radic revolutionari|
rainproof waterproof|
rambl sprawl straggl straggli|
rarefi rarifi|
ratabl rateabl|
raucou rowdi|
reactionari reactionist|
rear rearward|
reason sensibl|
reason think|
reasonless senseless|
recess sunken|
reclaim rescu|
recollect retent tenaci|
recurr repeat|
redeem save|
reek wateri|
regnant reign rule|
regret sorri|
regular verit|
regul regulatori|
religi spiritu|
remark singular|
rend rip split|
renew restor revitalis revit reviv|
resin resini tarri|
reson resound reverber reverb|
respect sever variou|
resplend splendid splendifer|
restless ungratifi|
resupin supin|
reticular reticul|
reveal tell telltal|
reveng veng vindict|
rever vener|
reverend sublim|
revolv rotat|
rhombohedr trigon|
ricketi shaki wobbl|
rigid unbend|
rigor strict|
rigor stringent|
roll trill|
romant romanticist|
rose roseat|
rough unsmooth|
rous stir|
rubberlik rubberi|
rubicund ruddi|
rude unmann unmannerli|
rust rusti|
rut rutti|
sacr sanctifi|
salabl saleabl|
sallow sickli|
sanguinari sanguin slaughter|
sardon snarki|
savori savouri|
scale scalei|
scath vitup|
schizoid schizophren|
scleros sclerot|
screechi squeak squeaki squeal|
sear sere shrivel|
seat sit|
secondhand us|
sedat staid|
seeabl visibl|
seismal seismic|
semisynthet synthet|
semitranspar transluc|
separ space|
sequent sequenti serial success|
seven vii|
seventeen xvii|
sever wick|
shabbi tatti|
shadow shadowi umbrag|
shave shaven|
sheepish sheeplik|
sheer unmingl unmix|
shiver trembl|
shod shodden sho|
shortsight unforesight|
shout yell|
shrunken wither wizen|
signific substanti|
silent soundless still|
silver silveri|
silvern silveri|
sinewi unchew|
sinuat sinuou wiggli|
sixteen xvi|
sixti threescor|
sizabl sizeabl|
slatei slati|
sleepi sleepyhead|
slender slim svelt|
slender thin|
slipperi slippi|
slip slither|
slumberi somnol|
smitten stricken struck|
smooth suav|
smother stifl strangl|
smother suffoc|
snappish snappi|
sneaki underhand|
social societ|
socialis social|
sodden soppi|
sonant voic|
soprano trebl|
sordid squalid|
sore tender|
southbound southward|
southerli southern|
sovereign suprem|
spacial spatial|
spare trim|
specialis special|
spiritu unearthli|
splanchnic viscer|
spoil spoilt|
spongelik spongi squishi|
sport sportsmanlik sporti|
squall squalli|
squander wast|
squat squatti stumpi|
stabilis stabil|
stabilis stabil|
stagger stupefi|
stain varnish|
standardis standard|
statesmanlik statesmanli|
steam steami|
stereo stereophon|
stifl sultri|
stoic stoical|
stormi tempestu|
streak streaki|
stringi wiri|
stripe stripi|
submarin undersea|
submerg submers underwat|
subsidis subsid|
suburbanis suburban|
suitabl suit|
sunburn sunburnt|
sunlit sunstruck|
swell vainglori|
swelter sweltri|
tacit understood|
tangibl touchabl|
tangl tortuou|
tantalis tantal|
tatterdemalion tatter|
taut tight|
technic technolog|
teen teenag|
tellurian terren terrestri|
tenebrif tenebri tenebr|
ternari tripl triplex|
tertiari third|
test tri|
thankless ungrat unthank|
theist theistic|
thermogravimetr thermohydrometr|
thiev thievish|
thirteen xiii|
thirti xxx|
thoriat titter|
tickl tingl|
tiddli tipsi|
ti truss|
tire wear weari|
topmost upmost uppermost|
totter totteri|
tough toughen|
trichromat trichrom tricolor|
trustworthi trusti|
twist twisti wind|
unaccount unexplain|
unachiev unattain undoabl unrealiz|
unalt unchang|
unambigu unequivoc univoc|
unansw unreciproc unrequit|
unanticip unforeseen|
unassist unback|
unasterisk unstar|
unauthoris unauthor|
unbar unbolt unlatch unlock unsecur|
unbeaten unconqu unvanquish|
unchain unfett unshackl|
unchalleng undisput unquest|
undaunt undismai unshaken|
undefin vagu|
undepict unpictur|
undiminish unreliev|
uneconom wast|
unembellish unorna|
unequ unequal uniqu unparallel|
unexpress unsaid unstat unutt unverbalis unverb|
unfair unjust|
unfathom unplumb unsound|
unfavor unfavour|
unhallow unholi|
unharm unhurt unscath|
unheat unwarm|
unimagin uninvent|
uninfluenc unswai untouch|
unlov unpicturesqu|
unmatch unpair|
unnecessari unneed|
unobserv unse|
unobtain unprocur|
unplough unplow|
unrecognis unrecogniz|
unreflect unthink unthought|
unresolv unsolv|
unservil unsubmiss|
unshav unshaven|
unslop upright|
unstain unvarnish|
untam wild|
untast untouch|
untest untri|
unw unwed|
unwrinkl wrinkleless|
upwind weather|
urbanis urban|
us victimis victim|
us util|
uxori wifelik wife|
valiant valor|
valuabl worth|
variabl vari|
varicolor varicolour varieg|
vein veinlik venos|
velvet velveti|
venom virul|
verbos wordi|
vernal youth|
vibrant vivaci|
victori win|
vigil wake|
vulpecular vulpin|
washi weak|
waxen waxi|
wil will|
winteri wintri|
wolfish wolflik|
woolen woollen|
wrath wroth|
wriggl wriggli writh|
xanthou yellow yellowish|
yon yonder|
`;
