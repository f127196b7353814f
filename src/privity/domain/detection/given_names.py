"""Given names that are common where the product is used: evidence, where no record is, that a capital opens a person's name."""

from privity.domain.detection.wordlists import listed

GIVEN_NAMES = listed("""
    aaron abbie abdul abigail adam adele adrian agnes agnieszka ahmed aidan aimee aisha alan albert aleksander alex alexander
    alexandra alexia alfie alice alicia alison amanda amelia amelie amina amy ana anastasia andre andrea andreea andrei andrew
    angela angus anita anna annabel anne annette annie anthony antonio aoife archie arthur ashley audrey ava barbara barry
    beatrice becky ben benjamin bernard beth bethany betty beverley billy bradley brandon brenda brian bridget bruno bryan
    caitlin callum cameron carl carla carlos carmen carol caroline catarina catherine cathy charles charlie charlotte chelsea
    cheryl chloe chris christina christine christopher ciara claire clara clive colin connor conor courtney craig cristina
    daisy damian daniel daniela danielle danny darren dave david dawid deborah declan denise dennis derek diana diane diogo
    dominic donald donna doris dorothy douglas duncan dylan eddie edward eileen elaine eleanor elena elizabeth ella ellen ellie
    elliot eloise elsie emilia emily emma eric erin ethan eva evan evelyn evie ewa fatima felix finley finn fiona florence
    frances francesca francis frankie freddie frederick freya gabriel gabriela gareth gary gavin gemma geoffrey george georgia
    gerald gillian gina gloria gordon graham gregory gwen hannah harriet harrison harry harvey hassan hayley heidi helen
    helena henry hugh hugo ian ibrahim imogen ines ioana ion irene isaac isabel isabella isabelle isla isobel ivan izabela
    jack jackie jackson jacob jacqueline jade jake jakub james jamie jan jane janet janice jason jayden jeanette jeffrey jen
    jennifer jeremy jess jessica jim jo joan joana joanna joanne joao jodie joe joel john jonathan jordan jose joseph josh
    joshua joyce juan judith julia julian julie justin justyna kaitlyn karen karl karolina kasia kate katherine kathleen
    kathryn katie katrina kayleigh keiran keith kelly kenneth kerry kevin kian kieran kim kimberley kirsty kofi kyle laura
    lauren leah leanne leo leon lesley lewis liam lily linda lisa logan lorraine louis louise luca lucas lucy luis luke lydia
    lynn lynne maciej maddison madison magda magdalena maisie malcolm mandy manuel marcel marcin marcus marek margaret maria
    marian mariana marie marilyn mario marion marta martin martyn mary mateusz matilda matthew maureen maya megan melanie melissa
    mia michael michal michelle miguel mihai millie mohamed mohammad mohammed mohammad molly monica monika morgan muhammad
    naomi natalia natalie natasha nathan neil niamh nicholas nick nicola nicole nigel noah noel norma nuno oliver olivia omar
    oscar owen pamela patricia patrick paul paula pauline pawel pedro peter philip philippa phillip phoebe phyllis piotr
    priya rachel radu rafael ralph raymond rebecca reece reggie rhys ricardo richard rita robert roberta roger roman ronald
    rosalind rosemary rosie roxanne roy ruben rui rupert russell ruth ryan sabrina sally sam samantha samuel sandra sara sarah
    scott sean sebastian shane shannon sharon shaun sheila shirley sian simon siobhan sofia sonia sophia sophie stacey stanley
    stefan stephanie stephen steve steven stuart susan suzanne sylvia szymon tamara tanya tara teresa terence terry theo
    theresa thomas tiago tim timothy tina toby tomasz tommy toni tracey tracy trevor tristan tyler valerie vanessa vera
    veronica vicky victoria vincent vivian wayne wendy wei wiktoria william yasmin yusuf yvonne zac zachary zara zoe zofia
    """)
