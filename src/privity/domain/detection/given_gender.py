"""Given names that tell a pronoun whom it may mean. Only names that are plainly one or the other; all others tell nothing."""

from privity.domain.detection.wordlists import listed

SHE_IS_CALLED = listed("""
    abbie abigail adele agnes agnieszka aimee aisha alexandra alice alicia alison amanda amelia amelie amina amy ana anastasia
    andreea angela anita ann anna annabel anne annette aoife audrey ava barbara beata beatrice beatriz becky bernadette beth
    bethany betty beverley brenda bridget caitlin carla carmen carole caroline catarina catherine charlotte chelsea
    cheryl chloe christina christine ciara claire clara cristina daisy daniela danielle dawn deborah debbie denise diana diane
    donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie eloise elsie emilia emily emma erin eva
    evelyn ewa fatima fernanda fiona florence frances francesca freya gabriela gemma geraldine gillian gina gladys gloria gwen
    hannah harriet hayley hazel heather heidi helen helena holly imogen ines ioana irene isabel isabella isabelle isla isobel
    ivy izabela jacqueline jade jane janet janice jeanette jennifer jenny jessica jill joana joanna joanne jodie
    josephine joyce judith julia julie justyna kaitlyn karen karolina kasia kate katherine kathleen kathryn katie katrina
    kayleigh keira kimberley kirsty laura lauren leah leanne leticia libby lilian lily linda lisa lorraine louise lucia
    lucy lydia lynda lynn lynne mabel maddison madeleine magdalena maisie malgorzata mandy margaret maria mariana marie
    marilyn marlene marta martha mary matilda maureen may megan melanie melissa mia michelle millie miriam moira
    molly monica monika nadia nancy naomi natalia natalie natasha niamh nicole nina nora norma olivia pamela patricia
    paula pauline peggy penelope philippa phoebe phyllis poppy priya rachel rebecca renata rita roberta rosa rosalind rose
    rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah sharon sheila shelley shirley sian sinead
    siobhan sofia sonia sophia sophie stacey stella stephanie susan suzanne sylvia tamara tania tanya tara teresa theresa tina
    tracey tracy ursula valerie vanessa vera veronica victoria violet wendy wiktoria yasmin yvonne zara zofia zoe zuzanna
    """)
HE_IS_CALLED = listed("""
    aaron abdul adam adrian ahmed aidan alan albert alexander alfie alfred andrew andrzej angus anthony antonio archie arthur
    barry ben benjamin bernard bill billy bob brad bradley brandon brendan brian bruno bryan callum carl carlos cedric charles
    christopher clive colin connor conor craig damian daniel danny darren dave david dawid dean declan denis dennis
    derek desmond diogo dominic donald douglas duncan dylan edmund edward edwin eric ernest ethan evan felix fergus fernando
    finley frank frederick gareth gary gavin geoffrey george gerald gerard gordon graham grant gregory grzegorz guy harold
    harrison harry harvey hassan henry herbert howard hugh hugo ian ibrahim isaac ivan jack jackson jacob jake jakub james
    jason jayden jeffrey jeremy jim joao joe joel john jonathan jose joseph josh joshua juan julian justin kacper karl keith
    kenneth kevin kieran krzysztof kyle larry lawrence lee leo leonard liam lloyd logan louis luca lucas luis luke maciej
    malcolm manuel marcel marcin marcus marek mario mark martin mateusz matthew maurice max michael michal miguel mohamed
    mohammed muhammad nathan neil nicholas nigel noah norman nuno oliver omar oscar oswald owen patrick paul paulo pawel pedro
    peter philip phillip piotr rafael ralph raymond reece reggie rhys ricardo richard robert rodney roger roland ronald rory
    roy rui rupert russell ryan samuel scott sean sebastian shane shaun simon stanley stefan stephen steve steven
    stewart stuart szymon terence theo theodore thomas tiago timothy toby tom tomas tomasz tony trevor tristan tyler victor
    vincent walter wayne wilfred william zac zachary
    """)


def gender_of_name(given: str) -> str:
    if given in SHE_IS_CALLED:
        return "f"
    return "m" if given in HE_IS_CALLED else ""
