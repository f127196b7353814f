"""The default policy as tables about the family of brannock.py."""

# reader, about (or fact:ID), category, purpose; then, where asked, in:CASE and complaint:ID; outcome, rule.
GROUNDS = """
marie   marie  finance            casework                     share own
marie   marie  police_information casework                     withhold not-for-family no-ground
marie   marie  adoption           casework                     withhold no-ground
ella    ella   identity           casework                     share own
ella    ella   abuse              casework                     ask ask-child
mo      mo     health             casework                     ask ask-child
bea     bea    health             casework                     share own
passer  passer health             freedom_of_information       share own
tess    tess   staff_conduct      casework                     share own

marie   ella   opinion            casework                     share parent
sean    ella   immigration        casework                     share parent
sean    ella   sexual_abuse       casework                     ask ask-parent
sean    ella   sexual_abuse       contact_arrangements         ask ask-parent not-needed
sean    ella   domestic_abuse     casework                     withhold no-ground
sean    ella   adoption           casework                     withhold no-ground
marie   noah   health             casework                     withhold no-ground
ada     zoe    adoption           casework                     share parent
ada     zoe    health             court                        share parent

gran    marie  identity           casework                     share family
gran    rick   family             casework                     share family
gran    ella   identity           casework                     share family
gran    ella   education          casework                     withhold no-ground
gran    fay    identity           casework                     withhold no-ground
fay     gran   identity           casework                     withhold no-ground
nan     zoe    identity           casework                     withhold no-ground
gran    zoe    identity           casework                     withhold no-ground

fay     ella   health             placement                    share carer
fay     ella   health             court                        withhold no-ground
fay     ella   finance            placement                    withhold no-ground
fay     noah   health             placement                    withhold no-ground
ada     zoe    abuse              core_group                   share parent carer

sol     sean   finance            casework                     share acting
sol     ella   health             casework                     share acting
sol     ella   criminal           casework                     ask ask-parent
sol     ella   domestic_abuse     casework                     withhold no-ground
sol     rick   identity           casework                     withhold no-ground
adv     noah   health             casework                     ask ask-child
adv     noah   identity           casework                     share acting
sid     marie  health             child_protection_conference  share acting
sid     marie  health             casework                     withhold no-ground

jo      ella   source_identity    casework                     share core-team
jo      rick   criminal           casework                     share core-team
tom     ella   legal_advice       casework                     share core-team
hos     ella   adoption           casework                     share core-team
chair   marie  mental_health      child_protection_conference  share core-team
leg     marie  legal_advice       court                        share core-team
jo      marie  address            casework                     share core-team
jo      zoe    identity           casework  in:c               ask non-subject
jo      zoe    health             casework  in:c               ask non-subject not-needed
jo      zoe    identity           casework                     withhold no-ground
jo      ella   finance            core_group                   ask not-needed
jo      ella   identity           freedom_of_information       ask not-needed

tess    ella   health             casework                     share team
tess    rick   criminal           emergency                    share team
tess    ella   health             court                        withhold no-ground
tess    ella   source_identity    casework                     withhold no-ground
tess    zoe    health             casework                     withhold no-ground
otto    rick   health             casework                     withhold no-ground

dpo     ella   source_identity    subject_access               share information-governance
cal     passer health             breach_handling              share information-governance
dpo     ella   health             freedom_of_information       share information-governance
dpo     marie  address            regulator_report             share information-governance
dpo     ella   health             casework                     withhold no-ground

min     rick   criminal           child_protection_conference  share record
min     ella   source_identity    core_group                   withhold no-ground
min     ella   health             casework                     withhold no-ground

dr      ella   immigration        casework                     share partner
dr      ella   domestic_abuse     assessment                   share partner
dr      noah   criminal           casework                     share partner
dr      mo     education          casework                     share partner
dr      bea    education          casework                     withhold no-ground
dr      bea    health             casework                     share partner
dr      ella   finance            casework                     withhold no-ground
dr      ella   police_information casework                     withhold no-ground
pol     rick   police_information casework                     share partner
pol     ella   police_information strategy_discussion          share partner
dr      rick   mental_health      court                        share partner
dr      rick   mental_health      subject_access               withhold no-ground
dr      rick   criminal           casework                     withhold no-ground
dr      rick   criminal           emergency                    share partner
dr      rick   address            casework                     share partner
dr      rick   address            assessment                   withhold no-ground
dr      rick   religion           casework                     withhold no-ground
obs     ella   identity           casework                     withhold no-ground

rick    jo     contact            casework                     share worker
ella    dr     opinion            casework                     share worker
obs     jo     identity           casework                     share worker
rick    jo     health             casework                     withhold no-ground
dr      jo     health             casework                     withhold no-ground
tess    dr     health             casework                     withhold no-ground
jo      dr     staff_conduct      casework                     share core-team
nan     jo     identity           casework                     withhold no-ground

hattie  marie  complaint          complaint                    share handler
hattie  tom    staff_conduct      complaint                    share handler
hattie  ella   opinion            complaint                    share handler
hattie  ella   health             complaint                    withhold no-ground
hattie  ella   identity           freedom_of_information       ask not-needed
marie   tom    complaint          complaint                    share maker
marie   marie  complaint          complaint                    share own maker
marie   tom    staff_conduct      complaint                    withhold no-ground

otto    ella   health             assessment                   share grant
otto    ella   health             court                        withhold no-ground
otto    marie  health             assessment                   withhold no-ground
gran    ella   health             casework                     share grant
rick    ella   health             casework                     withhold no-ground expired
public  ella   identity           casework                     withhold no-ground
"""

WITHHELD = """
nobody  ella   identity           casework                     withhold unknown-reader
sean    marie  identity           casework                     withhold bar
sean    marie  family             casework                     share family
sol     marie  identity           casework                     withhold bar
sol     marie  address            casework                     withhold bar
fay     ella   religion           placement                    withhold bar
pol     fact:f-barred -           casework                     withhold bar
pol     ella   education          casework                     share partner
rick    ella   opinion            casework                     withhold bar no-ground

tess    fact:f-sealed -           casework                     withhold protected
jo      fact:f-sealed -           casework                     share core-team
dpo     fact:f-sealed -           subject_access               share information-governance
dr      fact:f-sealed -           casework                     share grant
marie   fact:f-sealed -           casework                     share own
sid     fact:f-sealed -           child_protection_conference  share acting
sean    fact:f-both -             casework                     withhold protected
dr      marie  address            casework                     withhold protected
dr      fact:k-marie -            casework                     share grant
otto    marie  address            casework                     withhold protected
marie   marie  address            casework                     share own
marie   fact:k-marie -            casework                     share own
sol     fact:f-sean-sealed -      casework                     share acting

marie   fact:f-told -             casework                     withhold in-confidence
gran    fact:f-told -             casework                     withhold no-ground
tess    fact:f-told -             casework                     withhold in-confidence
jo      fact:f-told -             casework                     share core-team
dr      fact:f-told -             casework                     share grant
dpo     fact:f-told -             subject_access               share information-governance
sid     fact:f-told -             child_protection_conference  withhold in-confidence
sean    fact:f-sean -             casework                     share own
sol     fact:f-sean -             casework                     withhold in-confidence

tom     marie  complaint          casework                     withhold fenced
tom     marie  identity           complaint                    withhold fenced
tom     marie  identity           casework                     share core-team
jo      marie  complaint          casework                     withhold fenced
jo      rick   complaint          casework                     withhold fenced
jo      rick   complaint          casework  in:c               withhold fenced
dpo     rick   complaint          complaint                    share information-governance
dpo     rick   complaint          casework                     withhold fenced
dpo     marie  complaint          complaint                    share information-governance
hattie  ella   complaint          complaint                    withhold fenced
hattie  ella   complaint          complaint complaint:k7       share handler
hattie  ella   complaint          complaint in:c               share handler
sean    sean   complaint          complaint                    withhold fenced

gran    ella   police_information casework                     withhold not-for-family
lee     ella   health             casework                     withhold conflict-of-interest
lee     ella   finance            casework                     withhold conflict-of-interest
lee     zoe    health             casework  in:c               withhold conflict-of-interest
lee     lee    health             casework                     share own
lee     jo     identity           casework                     share worker
lee     ella   health             emergency                    withhold conflict-of-interest
"""

ASKED = """
sean    ella   criminal           casework                     ask ask-parent
sean    ella   criminal           court                        share parent
sol     ella   criminal           court                        ask ask-parent
dr      ella   education          contact_arrangements         share partner
dr      ella   immigration        contact_arrangements         ask not-needed
marie   ella   health             emergency in:d               ask non-subject not-needed
dpo     ella   health             written_question in:d        share information-governance
jo      ella   staff_conduct      child_protection_conference  ask not-needed
jo      ella   staff_conduct      strategy_discussion          share core-team
ada     zoe    sexual_abuse       placement                    ask ask-parent
sol     sean   staff_conduct      court                        ask not-needed
hattie  tom    identity           complaint in:d               share handler
hattie  tom    complaint          complaint in:d               ask not-needed
kim     kim    health             casework                     ask ask-child
"""
