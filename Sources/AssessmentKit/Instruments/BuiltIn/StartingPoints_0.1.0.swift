// swift-format-ignore-file
// A copy of instruments/starting-points/0.1.0/instrument.json. To make it again:
// ASSESS_UPDATE=1 swift test --filter BuiltInInstruments

extension BuiltInInstrument {
  /// The instrument starting-points, version 0.1.0.
  static let startingPoints_0_1_0 = BuiltInInstrument(
    id: "starting-points",
    version: "0.1.0",
    digest: "sha256:dc868bd73efbe65bdd92c7544ea73afc903542b8678413c0bf22e82951502ee1",
    text: #"""
{
  "format": 1,
  "id": "starting-points",
  "version": "0.1.0",
  "title": {"en": "Starting Points"},
  "languages": [{"code": "en", "status": "source"}],
  "about": {
    "purpose": {
      "en": "To help a woman and her keyworker see what is going well and where support may help. She says what comes first. It is for women who face no charge."
    },
    "intendedUse": [
      {
        "en": "A talk in a women's centre between a woman and a trained keyworker. It can take one visit or more."
      },
      {"en": "A support plan that starts from what she wants."},
      {"en": "A look back together, months later, at what has changed."},
      {"en": "Counts for a whole centre, with small numbers left out."}
    ],
    "refusals": [
      {"en": "It may not decide who gets support, or put women in a queue."},
      {"en": "It may not be used to predict what a woman will do."},
      {"en": "It has no total score. Its areas may not be added up."},
      {
        "en": "It may not be used by a court, the police or a prison. It may not be used to decide on benefits or a right to stay."
      },
      {"en": "It may not be used to judge if a woman is a good parent."},
      {
        "en": "It may not be used once a woman has been charged. A new talk is needed then, not a copy of this one."
      },
      {"en": "No answer may be used to end or refuse support."}
    ],
    "forbids": ["total", "index", "gate", "prediction"],
    "population": {
      "en": "Women of 18 and over who use a women's centre in England or Wales. They face no charge. Girls under 18 need a talk made for them, as other laws apply."
    },
    "licence": {"id": "CC-BY-4.0", "redistributable": true},
    "authors": [{"name": "AssessmentKit contributors"}],
    "minutes": {"from": 25, "to": 40}
  },
  "sources": [
    {
      "id": "authors",
      "kind": "authors",
      "citation": "AssessmentKit contributors: original wording, points and bands; no evidence yet."
    },
    {
      "id": "gss_ethnic",
      "kind": "guidance",
      "citation": "Government Statistical Service, harmonised ethnic group list for England and Wales (19 groups)."
    },
    {
      "id": "equality_act",
      "kind": "law",
      "citation": "Equality Act 2010, protected characteristics.",
      "url": "https://www.legislation.gov.uk/ukpga/2010/15"
    },
    {
      "id": "npcc_2024",
      "kind": "published",
      "citation": "National Police Chiefs' Council, Women in the Criminal Justice System portfolio overview, October 2024: menopause asked about between 40 and 55 in custody."
    }
  ],
  "opening": {
    "en": "This is a talk about what is going well, and where you might like support. It takes about half an hour. We can do it over a few visits. You do not have to do it. You can skip any question, take a break or stop. What you say will not decide if you can come here. There is no pass mark and no total. What you say is kept by this centre. If you or a child may be in danger, I may have to tell someone. I will talk to you first if I can. You can ask to see what is written down, and add to it."
  },
  "closing": {
    "en": "Thank you. You have shared a lot. You choose how we end. We could plan one small step for this week. We could have a cup of tea and talk about something else. Or we can stop here. You can come back to any part of this when you like."
  },
  "missingCodes": {
    "-5": "notApplicable",
    "-6": "leftOut",
    "-7": "skipped",
    "-8": "declined",
    "-9": "doesNotKnow"
  },
  "facts": [
    {
      "id": "age",
      "title": {"en": "Age in years"},
      "kind": "number",
      "provenance": "authors",
      "min": 10,
      "max": 120
    }
  ],
  "responseSets": [
    {
      "id": "how_much",
      "provenance": "authors",
      "range": {"low": 0, "high": 2},
      "options": [
        {"code": "0", "label": {"en": "Not at the moment"}, "points": 0},
        {"code": "1", "label": {"en": "Some of the time, or a bit"}, "points": 1},
        {"code": "2", "label": {"en": "Often, or a lot"}, "points": 2}
      ]
    },
    {
      "id": "how_strong",
      "provenance": "authors",
      "range": {"low": 0, "high": 2},
      "options": [
        {"code": "0", "label": {"en": "Not at the moment"}, "points": 0},
        {"code": "1", "label": {"en": "Yes, a bit"}, "points": 1},
        {"code": "2", "label": {"en": "Yes, a lot"}, "points": 2}
      ]
    },
    {
      "id": "how_recent",
      "provenance": "authors",
      "range": {"low": 0, "high": 2},
      "options": [
        {"code": "0", "label": {"en": "Not in that time"}, "points": 0},
        {"code": "1", "label": {"en": "Yes, once or a few times"}, "points": 1},
        {"code": "2", "label": {"en": "Yes, often or a lot"}, "points": 2}
      ]
    },
    {
      "id": "yes_no",
      "provenance": "authors",
      "options": [{"code": "yes", "label": {"en": "Yes"}}, {"code": "no", "label": {"en": "No"}}]
    },
    {
      "id": "wish",
      "provenance": "authors",
      "options": [
        {"code": "now", "label": {"en": "Yes, now"}},
        {"code": "later", "label": {"en": "Yes, but later"}},
        {"code": "no", "label": {"en": "No"}}
      ]
    },
    {
      "id": "areas",
      "provenance": "authors",
      "options": [
        {"code": "home", "label": {"en": "Your home"}},
        {"code": "money", "label": {"en": "Money and basics"}},
        {"code": "health", "label": {"en": "Your health"}},
        {"code": "mood", "label": {"en": "Mind and mood"}},
        {"code": "substances", "label": {"en": "Drink and drugs"}},
        {"code": "safety", "label": {"en": "Feeling safe"}},
        {"code": "caring", "label": {"en": "Children and caring"}},
        {"code": "work_learning", "label": {"en": "Work and learning"}},
        {"code": "rights", "label": {"en": "Rights and papers"}},
        {"code": "people", "label": {"en": "People in your life"}},
        {"code": "other", "label": {"en": "Something not in this list"}}
      ]
    },
    {
      "id": "ethnic_19",
      "provenance": "gss_ethnic",
      "options": [
        {
          "code": "white_british",
          "label": {"en": "White: English, Welsh, Scottish, Northern Irish or British"}
        },
        {"code": "white_irish", "label": {"en": "White: Irish"}},
        {"code": "white_gypsy", "label": {"en": "White: Gypsy or Irish Traveller"}},
        {"code": "white_roma", "label": {"en": "White: Roma"}},
        {"code": "white_other", "label": {"en": "White: Any other White background"}},
        {"code": "mixed_caribbean", "label": {"en": "Mixed or Multiple: White and Black Caribbean"}},
        {"code": "mixed_african", "label": {"en": "Mixed or Multiple: White and Black African"}},
        {"code": "mixed_asian", "label": {"en": "Mixed or Multiple: White and Asian"}},
        {
          "code": "mixed_other",
          "label": {"en": "Mixed or Multiple: Any other Mixed or Multiple background"}
        },
        {"code": "asian_indian", "label": {"en": "Asian or Asian British: Indian"}},
        {"code": "asian_pakistani", "label": {"en": "Asian or Asian British: Pakistani"}},
        {"code": "asian_bangladeshi", "label": {"en": "Asian or Asian British: Bangladeshi"}},
        {"code": "asian_chinese", "label": {"en": "Asian or Asian British: Chinese"}},
        {"code": "asian_other", "label": {"en": "Asian or Asian British: Any other Asian background"}},
        {
          "code": "black_caribbean",
          "label": {"en": "Black, Black British, Caribbean or African: Caribbean"}
        },
        {"code": "black_african", "label": {"en": "Black, Black British, Caribbean or African: African"}},
        {
          "code": "black_other",
          "label": {
            "en": "Black, Black British, Caribbean or African: Any other Black, Black British or Caribbean background"
          }
        },
        {"code": "other_arab", "label": {"en": "Other: Arab"}},
        {"code": "other_any", "label": {"en": "Other: Any other ethnic group"}}
      ]
    },
    {
      "id": "limits",
      "provenance": "equality_act",
      "options": [
        {"code": "a_lot", "label": {"en": "Yes, a lot"}},
        {"code": "a_little", "label": {"en": "Yes, a little"}},
        {"code": "no", "label": {"en": "No"}}
      ]
    },
    {
      "id": "beliefs",
      "provenance": "equality_act",
      "options": [
        {"code": "none", "label": {"en": "No faith"}},
        {"code": "buddhist", "label": {"en": "Buddhist"}},
        {"code": "christian", "label": {"en": "Christian"}},
        {"code": "hindu", "label": {"en": "Hindu"}},
        {"code": "jewish", "label": {"en": "Jewish"}},
        {"code": "muslim", "label": {"en": "Muslim"}},
        {"code": "sikh", "label": {"en": "Sikh"}},
        {"code": "other", "label": {"en": "Some other faith or belief"}}
      ]
    },
    {
      "id": "attraction",
      "provenance": "equality_act",
      "options": [
        {"code": "straight", "label": {"en": "Straight"}},
        {"code": "gay_lesbian", "label": {"en": "Gay or lesbian"}},
        {"code": "bi", "label": {"en": "Bi"}},
        {"code": "other", "label": {"en": "I use another word"}}
      ]
    },
    {
      "id": "legal_status",
      "provenance": "equality_act",
      "options": [
        {"code": "single", "label": {"en": "I have not been married"}},
        {"code": "married", "label": {"en": "I am married"}},
        {"code": "civil", "label": {"en": "I am in a civil partnership"}},
        {"code": "apart", "label": {"en": "I am married, but we live apart"}},
        {"code": "ended", "label": {"en": "My marriage or partnership was ended by law"}},
        {"code": "widowed", "label": {"en": "My husband, wife or partner died"}}
      ]
    }
  ],
  "sections": [
    {
      "id": "sec_start",
      "title": {"en": "What brings you here"},
      "introduction": {"en": "First, in your own words. Say as much or as little as you like."},
      "workerNote": {
        "en": "Check that no one can hear you. Ask if she would like it read out, on paper, or in another language. Never use a partner, relative or child to interpret."
      },
      "items": [
        {
          "id": "st_reason",
          "kind": "text",
          "text": {"en": "What brings you here today?"},
          "why": {"en": "We want to start with what is on your mind."},
          "help": {"en": "You can use a few words, or none."},
          "maxLength": 4000,
          "role": "reason",
          "lookBack": "now",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "st_hope",
          "kind": "text",
          "text": {"en": "What would you like to be better a few months from now?"},
          "why": {"en": "Your hopes should lead the plan."},
          "help": {"en": "It can be big or small."},
          "examples": [{"en": "My own front door."}, {"en": "More sleep."}],
          "maxLength": 4000,
          "role": "hope",
          "lookBack": "now",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_going_well",
      "title": {"en": "What is going well"},
      "introduction": {
        "en": "We start with what is going well. 'At the moment' means the last four weeks, up to today. There are no right answers."
      },
      "items": [
        {
          "id": "g_people",
          "kind": "choice",
          "text": {"en": "Do you have people you can count on?"},
          "why": {"en": "Good people around you help when life is hard."},
          "help": {"en": "This can be family, friends, a neighbour or a worker."},
          "examples": [{"en": "A friend who would come if you rang her is a yes."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": {"weeks": 4},
          "concept": "people.support",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_skill",
          "kind": "choice",
          "text": {"en": "Is there something you are good at?"},
          "why": {"en": "We want to build on what you can do."},
          "help": {"en": "It can be small. It does not need to be for pay."},
          "examples": [{"en": "Cooking, doing hair, and making people laugh all count."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": "now",
          "concept": "strength.skill",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_pride",
          "kind": "choice",
          "text": {"en": "Is there something you are proud of?"},
          "why": {"en": "It helps to start from what you have done well."},
          "help": {"en": "It can be big or small, and from any time in your life."},
          "examples": [{"en": "Getting through a hard year counts."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": "now",
          "concept": "strength.pride",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_coping",
          "kind": "choice",
          "text": {"en": "Do you have ways to cope that work for you?"},
          "why": {"en": "What helps you now can be part of the plan."},
          "help": {"en": "We mean things you do to feel calm when life is hard."},
          "examples": [{"en": "A walk, some music or a chat can be a way to cope."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": {"weeks": 4},
          "concept": "strength.coping",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_identity",
          "kind": "choice",
          "text": {"en": "Does some part of who you are give you strength?"},
          "why": {"en": "What gives you strength should have a place in the plan."},
          "help": {"en": "This could be your faith, your culture, your roots or who you love."},
          "examples": [{"en": "Songs from your home town may give you strength."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": "now",
          "concept": "strength.identity",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_asking",
          "kind": "choice",
          "text": {"en": "Are you able to ask for help when you need it?"},
          "why": {"en": "Asking takes nerve. We want to make it easy for you."},
          "help": {"en": "We mean help from anyone, for anything."},
          "examples": [{"en": "Coming here today counts."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": {"weeks": 4},
          "concept": "strength.asking",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_hopes",
          "kind": "choice",
          "text": {"en": "Do you have hopes for the next few months?"},
          "why": {"en": "Your hopes should lead the plan."},
          "help": {"en": "A hope is something you would like to come true."},
          "examples": [{"en": "A quiet home, a course or a day out can be a hope."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": "now",
          "concept": "strength.hopes",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "g_routine",
          "kind": "choice",
          "text": {"en": "Do you have a daily routine that works for you?"},
          "why": {"en": "A routine can hold you up when other things change."},
          "help": {"en": "A routine is what you do most days, like meals and sleep."},
          "examples": [{"en": "Getting up at the same time most days counts."}],
          "responses": "how_strong",
          "pole": "strength",
          "lookBack": {"weeks": 4},
          "concept": "strength.routine",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_home",
      "title": {"en": "Your home"},
      "introduction": {
        "en": "Now some questions about where you live. 'At the moment' means the last four weeks."
      },
      "items": [
        {
          "id": "ho_secure",
          "kind": "choice",
          "text": {"en": "Are you worried that you may have to leave where you live?"},
          "why": {"en": "There is often more time, and more help, than it seems."},
          "help": {"en": "Where you live can be a home, a hostel, a sofa or a car."},
          "examples": [
            {"en": "Say 'a lot' if you have been told to go."},
            {"en": "Say 'a lot' if you have no place of your own."}
          ],
          "responses": "how_much",
          "pole": "need",
          "lookBack": "now",
          "concept": "home.secure",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ho_afford",
          "kind": "choice",
          "text": {"en": "Is it hard to pay for the place where you live?"},
          "why": {"en": "We may be able to find help with the cost."},
          "help": {"en": "We mean rent, a home loan or council tax."},
          "examples": [{"en": "Going into debt to pay the rent is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "home.cost",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ho_safe",
          "kind": "choice",
          "text": {"en": "Do you feel unsafe where you live?"},
          "why": {"en": "You have a right to feel safe at home. We can look at ways to help."},
          "help": {"en": "It may be the home, the people in it or the street."},
          "examples": [{"en": "A lock that does not work can make you feel unsafe."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "home.safe",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ho_suits",
          "kind": "choice",
          "text": {"en": "Does the place where you live make daily life hard?"},
          "why": {"en": "We can help you ask for repairs, changes or a move."},
          "help": {
            "en": "It may be damp, too small or hard to get around. Think of those you care for too."
          },
          "examples": [{"en": "Stairs you cannot manage are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "home.suitable",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ho_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with your home?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "home",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ho_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with your home matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "home",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_money",
      "title": {"en": "Money and basics"},
      "introduction": {
        "en": "Next is money. You do not need to tell me sums. 'At the moment' means the last four weeks."
      },
      "items": [
        {
          "id": "mo_food",
          "kind": "choice",
          "text": {"en": "Do you go without basic things because of money?"},
          "why": {"en": "We may be able to help with this today."},
          "help": {"en": "Basic things are food, heat, light, soap or period pads."},
          "examples": [{"en": "Missing a meal to make money last is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "money.essentials",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mo_debts",
          "kind": "choice",
          "text": {"en": "Do debts worry you?"},
          "why": {"en": "There are free and safe ways to get help with debt."},
          "help": {"en": "A debt is money you owe to anyone."},
          "examples": [{"en": "It can be owed to a shop, a lender, a friend or the council."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "money.debt",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mo_income",
          "kind": "choice",
          "text": {"en": "Is it hard to get the money that is due to you?"},
          "why": {"en": "We can help you claim, or ask for a wrong to be put right."},
          "help": {"en": "This may be benefits, wages or a pension. It may be late, wrong or stopped."},
          "examples": [{"en": "Universal credit that has been cut is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "money.income",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mo_control",
          "kind": "choice",
          "text": {"en": "Does someone else control your money?"},
          "why": {"en": "Your money is yours. We can help you find safe ways to hold it."},
          "help": {
            "en": "They may take it, hide it or make you ask for it. If you chose this and like it, say 'not at the moment'."
          },
          "examples": [{"en": "Someone who keeps your bank card from you is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "money.control",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mo_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with money?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "money",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mo_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with money matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "money",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_work",
      "title": {"en": "Work and learning"},
      "introduction": {
        "en": "Next is work and learning. All kinds count. 'At the moment' means the last four weeks."
      },
      "items": [
        {
          "id": "lw_work",
          "kind": "choice",
          "text": {"en": "Do you want help to get work that suits you?"},
          "why": {"en": "We can help with the search, the forms and the first steps."},
          "help": {
            "en": "You may have no job, or want a better one. If you do not want work now, say 'not at the moment'."
          },
          "examples": [{"en": "Hours that do not fit round school are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "work.job",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "lw_learning",
          "kind": "choice",
          "text": {"en": "Do you want help to learn something new?"},
          "why": {"en": "It is never too late to learn, and there may be money to help."},
          "help": {"en": "It may be a course, a class, a skill or a test."},
          "examples": [{"en": "Wanting to pass a driving test is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "work.learning",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "lw_reading",
          "kind": "choice",
          "text": {"en": "Does the way you learn make some daily tasks hard?"},
          "why": {"en": "If we know, we can change how we do things for you."},
          "help": {"en": "We mean reading, spelling, sums or using a phone."},
          "examples": [{"en": "Forms that take you a very long time are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "work.reading",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "lw_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with work or learning?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "work_learning",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "lw_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with work or learning matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "work_learning",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_rights",
      "title": {"en": "Rights and papers"},
      "introduction": {
        "en": "Next are letters, papers and the services you deal with. 'At the moment' means the last four weeks."
      },
      "workerNote": {
        "en": "Do not ask about her immigration status, and do not write it down. Do not ask what a complaint was about."
      },
      "items": [
        {
          "id": "ri_papers",
          "kind": "choice",
          "text": {"en": "Do you have problems with your papers?"},
          "why": {"en": "We can help you find free legal advice."},
          "help": {
            "en": "It may be ID, a bank account, a visa or a birth record. You do not need to tell us your status."
          },
          "examples": [{"en": "A lost birth record that stops a claim is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "rights.papers",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ri_letters",
          "kind": "choice",
          "text": {"en": "Is it hard to understand letters that you get?"},
          "why": {"en": "We can read them with you, or find someone who speaks your language."},
          "help": {"en": "The words may be hard, or not in your first language."},
          "examples": [{"en": "A letter from the council that makes no sense is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "rights.letters",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ri_trust",
          "kind": "choice",
          "text": {"en": "Is it hard to turn to services for help?"},
          "why": {"en": "If it is hard, the service should change. We can help you ask for that."},
          "help": {"en": "They may be far off, hard to ring or hard to trust."},
          "examples": [{"en": "Being let down before may make it hard to ask again."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "rights.trust",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ri_police",
          "kind": "choice",
          "text": {"en": "Do you worry about the police?"},
          "why": {"en": "We can help you get advice early, before things grow."},
          "help": {
            "en": "They may stop you or come to your door. A complaint to a landlord or the council counts too. We ask about the worry, not about what took place."
          },
          "examples": [{"en": "A letter about noise that worries you is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "rights.police",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ri_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with rights and papers?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "rights",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ri_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with rights and papers matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "rights",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_people",
      "title": {"en": "People in your life"},
      "introduction": {"en": "Next are the people around you. 'At the moment' means the last four weeks."},
      "items": [
        {
          "id": "pe_lonely",
          "kind": "choice",
          "text": {"en": "Do you feel lonely?"},
          "why": {"en": "We know places and people you may like to meet."},
          "help": {"en": "You can feel lonely with people all around you."},
          "examples": [{"en": "Having no one to tell good news to is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "people.lonely",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "pe_pressure",
          "kind": "choice",
          "text": {"en": "Do people put pressure on you?"},
          "why": {"en": "We can think with you about how to say no and stay safe."},
          "help": {"en": "They may push you to lend, spend, drink or do things for them."},
          "examples": [{"en": "A friend who will not take no for an answer is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "people.pressure",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "pe_place",
          "kind": "choice",
          "text": {"en": "Is it hard to find a place where you feel welcome?"},
          "why": {"en": "We want you to have a place to be, here or near here."},
          "help": {"en": "It may be a group, a park, a place of faith or a friend's home."},
          "examples": [{"en": "Staying in all week as there is no place to go is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "people.place",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "pe_fairness",
          "kind": "choice",
          "text": {"en": "Are you treated unfairly for who you are?"},
          "why": {"en": "It is wrong, and it wears you down. You have rights."},
          "help": {"en": "It may be about your race, age, faith, body, health or who you love."},
          "examples": [{"en": "Being followed round a shop for how you look is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "people.fairness",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "pe_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with people in your life?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "people",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "pe_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with people in your life matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "people",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_health",
      "title": {"en": "Your health"},
      "introduction": {"en": "Next is your health. 'At the moment' means the last four weeks."},
      "items": [
        {
          "id": "he_access",
          "kind": "choice",
          "text": {"en": "Is it hard to get health care when you need it?"},
          "why": {"en": "We can help you sign up, book or get there."},
          "help": {"en": "We mean a doctor, a nurse, a dentist or a clinic."},
          "examples": [{"en": "Not having a dentist near you is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "health.access",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "he_illness",
          "kind": "choice",
          "text": {"en": "Does a health problem make daily life hard?"},
          "why": {"en": "We want to plan around your health, not against it."},
          "help": {"en": "This can be pain, an illness or a disability that you have."},
          "examples": [{"en": "Back pain that stops you lifting things is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "health.illness",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "he_reproductive",
          "kind": "choice",
          "text": {"en": "Do you need help with your health as a woman?"},
          "why": {"en": "This part of health is often left out. We do not want to miss it."},
          "help": {
            "en": "It may be about periods, birth control, a baby or menopause. A baby on the way counts."
          },
          "examples": [{"en": "Heavy periods that keep you at home are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "health.reproductive",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "he_sleep",
          "kind": "choice",
          "text": {"en": "Are you too tired to do what you need to do?"},
          "why": {"en": "When you are tired, everything is harder."},
          "help": {"en": "You may sleep badly, or have no energy when you wake."},
          "examples": [{"en": "Falling asleep in the day is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "health.sleep",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "he_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with your health?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "health",
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "he_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with your health matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "health",
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_caring",
      "title": {"en": "Children and caring"},
      "introduction": {
        "en": "This part is about your children, and others you care for. Needing a hand does not make you a bad mum or carer. If a child may be in danger, I may have to tell someone. I will talk to you first if I can."
      },
      "workerNote": {
        "en": "Say what you may have to share before you ask, not after. A yes to services being hard is a call for support, not a sign of harm. A woman who has lost a child may answer the first question as she thinks right."
      },
      "items": [
        {
          "id": "ch_cares",
          "kind": "choice",
          "text": {"en": "Do you have children, or care for someone?"},
          "why": {"en": "If you do not, we leave the rest of this part out."},
          "help": {
            "en": "Say yes if you have a child of any age, wherever they live. Say yes if they do not live with you. Say yes if you care for an adult."
          },
          "responses": "yes_no",
          "pole": "neutral",
          "lookBack": "now",
          "concept": "caring.any",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_load",
          "kind": "choice",
          "text": {"en": "Does caring for others wear you out?"},
          "why": {"en": "A bit of help at the right time can change a lot."},
          "help": {"en": "You may get no rest, no help or no time for you."},
          "examples": [{"en": "Being up most nights with no one to help is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "caring.load",
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_contact",
          "kind": "choice",
          "text": {"en": "Are you worried about contact with your children?"},
          "why": {"en": "We can help you get advice, and stand beside you."},
          "help": {
            "en": "It may be about seeing them, where they live or a court case. If you have no children, say 'does not apply'."
          },
          "examples": [{"en": "A date in the family court that worries you is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "caring.contact",
          "nonAnswers": ["doesNotKnow", "declined", "skipped", "notApplicable"],
          "sensitive": true,
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_services",
          "kind": "choice",
          "text": {"en": "Is it hard to deal with the services in your family's life?"},
          "why": {
            "en": "We can help you be heard. We do not think less of you for having them in your life."
          },
          "help": {
            "en": "We mean a social worker, a school, a nurse or a court. If there are none, say 'not at the moment'."
          },
          "examples": [{"en": "Meetings where no one listens to you are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "caring.services",
          "sensitive": true,
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_adults",
          "kind": "choice",
          "text": {"en": "Is it hard on you to care for an adult?"},
          "why": {"en": "People who care for others have rights, and need care too."},
          "help": {
            "en": "We mean a parent, partner, friend or grown child. If there is no one, say 'does not apply'."
          },
          "examples": [{"en": "Missing your own doctor to care for your mother is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "caring.adults",
          "nonAnswers": ["doesNotKnow", "declined", "skipped", "notApplicable"],
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with those you care for?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "caring",
          "sensitive": true,
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "ch_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with those you care for matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "caring",
          "sensitive": true,
          "showIf": {"item": "ch_cares", "is": "yes"},
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_mood",
      "title": {"en": "Mind and mood"},
      "introduction": {"en": "Take your time. 'At the moment' means the last four weeks."},
      "workerNote": {
        "en": "Ask if she would like water, a break or to fill this part in herself. Do not ask what the memories are."
      },
      "sensitive": true,
      "notice": {
        "en": "The next part is about how you feel. We ask every woman. You can answer some, all or none of it. You can take a break, or leave it for another day. If your life may be in danger, I may have to tell someone. I will talk to you first if I can."
      },
      "items": [
        {
          "id": "mi_low",
          "kind": "choice",
          "text": {"en": "Do you feel low?"},
          "why": {"en": "Many women feel low. There is help that works."},
          "help": {"en": "Low can mean sad, flat, empty or without hope."},
          "examples": [{"en": "Losing interest in things you like can be part of it."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "mood.low",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_worry",
          "kind": "choice",
          "text": {"en": "Do worries take over your day?"},
          "why": {"en": "There are ways to make worry smaller."},
          "help": {"en": "You may feel tense, on edge or unable to rest."},
          "examples": [{"en": "Thoughts that go round and round at night are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "mood.worry",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_memories",
          "kind": "choice",
          "text": {"en": "Are you troubled by bad memories?"},
          "why": {"en": "If the past still hurts, you do not have to carry it alone."},
          "help": {
            "en": "They may come as dreams, pictures or strong feelings. You do not need to say what they are."
          },
          "examples": [{"en": "A smell or a sound may bring one back."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "mood.memories",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_anger",
          "kind": "choice",
          "text": {"en": "Do you feel anger that is hard to settle?"},
          "why": {"en": "Anger often has a good reason. We can look for ways to ease it."},
          "help": {"en": "It is fine to feel angry. We ask if it stays too long or gets too big."},
          "examples": [{"en": "Still shaking with anger hours later is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "mood.anger",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_coping",
          "kind": "choice",
          "text": {"en": "Is it hard to cope from day to day?"},
          "why": {"en": "We want to know how much help would be right for now."},
          "help": {"en": "Coping is getting through the things that each day asks of you."},
          "examples": [{"en": "Letters you cannot face opening are a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "mood.coping",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with how you feel?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "mood",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "mi_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with how you feel matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "mood",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_substances",
      "title": {"en": "Drink and drugs"},
      "introduction": {"en": "Drink means alcohol. 'At the moment' means the last four weeks."},
      "workerNote": {
        "en": "Thank her for each answer and show no surprise. If she drinks a lot each day, look at the safety prompt about stopping."
      },
      "sensitive": true,
      "notice": {
        "en": "The next part is about drink and drugs. It may be your own use, or that of someone near you. We ask every woman. You can answer some, all or none of it. If a child may be in danger, I may have to tell someone. I will talk to you first if I can."
      },
      "items": [
        {
          "id": "su_own",
          "kind": "choice",
          "text": {"en": "Does your own use of drink or drugs worry you?"},
          "why": {"en": "We ask to help, not to judge."},
          "help": {"en": "Drugs can come from the street, a shop, the web or a doctor."},
          "examples": [{"en": "Drinking more than you meant to may be a worry."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "substances.own",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "su_harm",
          "kind": "choice",
          "text": {"en": "Does your own use of drink or drugs make life harder?"},
          "why": {"en": "It tells us which kind of help may be right."},
          "help": {
            "en": "It may cost you money, sleep, health or time. If you do not use them, say 'does not apply'."
          },
          "examples": [{"en": "Money for food that goes on drink is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "substances.harm",
          "nonAnswers": ["doesNotKnow", "declined", "skipped", "notApplicable"],
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "su_other",
          "kind": "choice",
          "text": {"en": "Does someone else's use of drink or drugs affect you?"},
          "why": {"en": "You can get help for yourself, even if they do not change."},
          "help": {"en": "It may be someone you live with, love or used to be with."},
          "examples": [{"en": "Someone who takes your money for drugs is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "substances.other",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "su_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with drink or drugs?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "substances",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "su_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with drink or drugs matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "substances",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_safety",
      "title": {"en": "Feeling safe"},
      "introduction": {
        "en": "'At the moment' means the last four weeks. Some questions ask about the last six months, and say so."
      },
      "workerNote": {
        "en": "Check again that you are alone and that no one can hear. Never use a partner, relative or child to interpret. Do not write down details of anything against the law."
      },
      "sensitive": true,
      "notice": {
        "en": "The next part is about feeling safe with other people. We ask every woman. You do not need to tell me what happened. You can answer some, all or none of it. If you or a child may be in danger, I may have to tell someone. I will talk to you first if I can."
      },
      "items": [
        {
          "id": "sa_afraid",
          "kind": "choice",
          "text": {"en": "Are you afraid of someone in your life?"},
          "why": {"en": "You should not have to live in fear. We can help."},
          "help": {"en": "It can be a partner, an ex, family or anyone else."},
          "examples": [{"en": "Watching what you say in case they get angry is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "safety.afraid",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_controlled",
          "kind": "choice",
          "text": {"en": "Does someone control what you do?"},
          "why": {"en": "Your life is your own. We can think with you about safe steps."},
          "help": {"en": "They may check your phone, watch you or choose who you see."},
          "examples": [{"en": "Having to ask before you go out is a yes."}],
          "responses": "how_much",
          "pole": "need",
          "lookBack": {"weeks": 4},
          "concept": "safety.controlled",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_hurt",
          "kind": "choice",
          "text": {"en": "In the last six months, has someone hurt you?"},
          "why": {"en": "If it happened, it was not your fault. There is help, in your own time."},
          "help": {"en": "Hurt can be to your body or your mind. A threat to hurt you counts."},
          "examples": [{"en": "A push, a hand on your neck or a threat all count."}],
          "responses": "how_recent",
          "pole": "need",
          "lookBack": {"months": 6},
          "concept": "safety.hurt",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_pushed",
          "kind": "choice",
          "text": {"en": "In the last six months, has someone made you do things you did not want to do?"},
          "why": {"en": "If you were made to do it, we want to help you be free of it."},
          "help": {
            "en": "This may be sex, debt or things against the law. You do not need to say what it was."
          },
          "examples": [{"en": "Being made to keep a bag for someone is a yes."}],
          "responses": "how_recent",
          "pole": "need",
          "lookBack": {"months": 6},
          "concept": "safety.pushed",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_online",
          "kind": "choice",
          "text": {"en": "In the last six months, has someone hurt you online?"},
          "why": {"en": "We can help you make your phone safer and keep proof."},
          "help": {"en": "It may be threats, tracking, lies or sharing your pictures."},
          "examples": [{"en": "Someone who gets into your accounts is a yes."}],
          "responses": "how_recent",
          "pole": "need",
          "lookBack": {"months": 6},
          "concept": "safety.online",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_wish",
          "kind": "choice",
          "text": {"en": "Would you like support with feeling safe?"},
          "why": {"en": "You choose what we work on."},
          "help": {"en": "You can change your mind at any time."},
          "responses": "wish",
          "pole": "neutral",
          "lookBack": "now",
          "role": "wish",
          "area": "safety",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "sa_importance",
          "kind": "number",
          "text": {"en": "From 0 to 10, how much does support with feeling safe matter to you now?"},
          "why": {"en": "It helps us start where you want to start."},
          "help": {"en": "0 means not at all. 10 means more than most things."},
          "min": 0,
          "max": 10,
          "step": 1,
          "pole": "neutral",
          "lookBack": "now",
          "role": "importance",
          "area": "safety",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_priorities",
      "title": {"en": "What matters most to you"},
      "introduction": {"en": "We have been through a lot. Now you choose what comes first."},
      "items": [
        {
          "id": "top_first",
          "kind": "choice",
          "text": {"en": "What would you most like support with?"},
          "why": {"en": "Your list, in your order, leads the plan."},
          "help": {"en": "You can pick any area. It need not be one you spoke of before."},
          "responses": "areas",
          "pole": "neutral",
          "lookBack": "now",
          "role": "priority",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "top_second",
          "kind": "choice",
          "text": {"en": "What comes next for you?"},
          "why": {"en": "Your list, in your order, leads the plan."},
          "help": {"en": "You can pick any area. It need not be one you spoke of before."},
          "responses": "areas",
          "pole": "neutral",
          "lookBack": "now",
          "role": "priority",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "top_third",
          "kind": "choice",
          "text": {"en": "And what comes after that?"},
          "why": {"en": "Your list, in your order, leads the plan."},
          "help": {"en": "You can pick any area. It need not be one you spoke of before."},
          "responses": "areas",
          "pole": "neutral",
          "lookBack": "now",
          "role": "priority",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "top_words",
          "kind": "text",
          "text": {"en": "What would you say matters most, in your own words?"},
          "why": {"en": "Your words may say it better than a list."},
          "maxLength": 4000,
          "role": "priority",
          "lookBack": "now",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        },
        {
          "id": "top_week",
          "kind": "text",
          "text": {"en": "What one thing would make this week easier?"},
          "why": {"en": "A small step can start today."},
          "help": {"en": "You choose. It can be very small."},
          "examples": [{"en": "Someone to ring the council with me."}, {"en": "One quiet hour."}],
          "maxLength": 2000,
          "role": "hope",
          "lookBack": "now",
          "sensitive": true,
          "provenance": "authors",
          "source": "either"
        }
      ]
    },
    {
      "id": "sec_equality",
      "title": {"en": "About you"},
      "introduction": {
        "en": "These last questions are up to you. They do not change your support or your plan. You can leave out any of them, or all of them."
      },
      "workerNote": {
        "en": "Let her choose the words. Never answer for her. Never ask about immigration status."
      },
      "items": [
        {
          "id": "eq_ethnic",
          "kind": "choice",
          "text": {"en": "Which of these best fits your ethnic group?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {
            "en": "It is the list that public bodies use. If none fits, use your own words at the end."
          },
          "responses": "ethnic_19",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "gss_ethnic",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_disability",
          "kind": "choice",
          "text": {"en": "Does a long illness limit what you do each day?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {"en": "Long means a year or more. A disability of body or mind counts."},
          "responses": "limits",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_belief",
          "kind": "choice",
          "text": {"en": "What is your faith, if you have one?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {"en": "A belief that is not a faith counts too."},
          "responses": "beliefs",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_attraction",
          "kind": "choice",
          "text": {"en": "Which of these words fits you best?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {"en": "We mean who you are drawn to."},
          "responses": "attraction",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_gender",
          "kind": "choice",
          "text": {"en": "Is your gender the same as the one put down for you at birth?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {"en": "If not, you can tell us your own word at the end."},
          "responses": "yes_no",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_legal",
          "kind": "choice",
          "text": {"en": "Which of these fits you in law?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {"en": "We mean marriage and civil partnership, not who you live with."},
          "responses": "legal_status",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": "now",
          "source": "either"
        },
        {
          "id": "eq_baby",
          "kind": "choice",
          "text": {"en": "Have you been pregnant in the last year?"},
          "why": {"en": "We check that our support reaches all women."},
          "help": {
            "en": "Say yes if you are pregnant now, or had a baby in that time. If this is hard to be asked, we can leave it."
          },
          "responses": "yes_no",
          "pole": "neutral",
          "equality": true,
          "sensitive": true,
          "provenance": "equality_act",
          "lookBack": {"years": 1},
          "source": "either"
        },
        {
          "id": "eq_words",
          "kind": "text",
          "text": {"en": "Is there more you want to say about who you are?"},
          "why": {"en": "Lists never fit everyone. Your own words count."},
          "maxLength": 2000,
          "equality": true,
          "sensitive": true,
          "lookBack": "now",
          "provenance": "equality_act",
          "source": "either"
        }
      ]
    }
  ],
  "scales": [
    {
      "id": "going_well",
      "title": {"en": "What is going well"},
      "polarity": "strength",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [
        {"item": "g_people"},
        {"item": "g_skill"},
        {"item": "g_pride"},
        {"item": "g_coping"},
        {"item": "g_identity"},
        {"item": "g_asking"},
        {"item": "g_hopes"},
        {"item": "g_routine"}
      ],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "growing", "label": {"en": "starting to grow"}, "from": 0, "to": 5},
          {"id": "there", "label": {"en": "there for you"}, "from": 6, "to": 10},
          {"id": "strong", "label": {"en": "strong"}, "from": 11, "to": 16}
        ]
      }
    },
    {
      "id": "home",
      "title": {"en": "Your home"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "ho_secure"}, {"item": "ho_afford"}, {"item": "ho_safe"}, {"item": "ho_suits"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    },
    {
      "id": "money",
      "title": {"en": "Money and basics"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "mo_food"}, {"item": "mo_debts"}, {"item": "mo_income"}, {"item": "mo_control"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    },
    {
      "id": "health",
      "title": {"en": "Your health"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [
        {"item": "he_access"},
        {"item": "he_illness"},
        {"item": "he_reproductive"},
        {"item": "he_sleep"}
      ],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    },
    {
      "id": "mood",
      "title": {"en": "Mind and mood"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [
        {"item": "mi_low"},
        {"item": "mi_worry"},
        {"item": "mi_memories"},
        {"item": "mi_anger"},
        {"item": "mi_coping"}
      ],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 2},
          {"id": "some_support", "label": {"en": "some support"}, "from": 3, "to": 4},
          {"id": "more_support", "label": {"en": "more support"}, "from": 5, "to": 7},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 8, "to": 10}
        ]
      }
    },
    {
      "id": "substances",
      "title": {"en": "Drink and drugs"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "su_own"}, {"item": "su_harm"}, {"item": "su_other"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 0},
          {"id": "some_support", "label": {"en": "some support"}, "from": 1, "to": 2},
          {"id": "more_support", "label": {"en": "more support"}, "from": 3, "to": 4},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 5, "to": 6}
        ]
      }
    },
    {
      "id": "safety",
      "title": {"en": "Feeling safe"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [
        {"item": "sa_afraid"},
        {"item": "sa_controlled"},
        {"item": "sa_hurt"},
        {"item": "sa_pushed"},
        {"item": "sa_online"}
      ],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 2},
          {"id": "some_support", "label": {"en": "some support"}, "from": 3, "to": 4},
          {"id": "more_support", "label": {"en": "more support"}, "from": 5, "to": 7},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 8, "to": 10}
        ]
      }
    },
    {
      "id": "caring",
      "title": {"en": "Children and caring"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "ch_load"}, {"item": "ch_contact"}, {"item": "ch_services"}, {"item": "ch_adults"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    },
    {
      "id": "work_learning",
      "title": {"en": "Work and learning"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "lw_work"}, {"item": "lw_learning"}, {"item": "lw_reading"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 0},
          {"id": "some_support", "label": {"en": "some support"}, "from": 1, "to": 2},
          {"id": "more_support", "label": {"en": "more support"}, "from": 3, "to": 4},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 5, "to": 6}
        ]
      }
    },
    {
      "id": "rights",
      "title": {"en": "Rights and papers"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [{"item": "ri_papers"}, {"item": "ri_letters"}, {"item": "ri_trust"}, {"item": "ri_police"}],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    },
    {
      "id": "people",
      "title": {"en": "People in your life"},
      "polarity": "need",
      "model": "formative",
      "method": "sum",
      "provenance": "authors",
      "items": [
        {"item": "pe_lonely"},
        {"item": "pe_pressure"},
        {"item": "pe_place"},
        {"item": "pe_fairness"}
      ],
      "missing": {"rule": "none"},
      "bands": {
        "provenance": "authors",
        "list": [
          {"id": "settled", "label": {"en": "settled"}, "from": 0, "to": 1},
          {"id": "some_support", "label": {"en": "some support"}, "from": 2, "to": 3},
          {"id": "more_support", "label": {"en": "more support"}, "from": 4, "to": 5},
          {"id": "lot_of_support", "label": {"en": "a lot of support"}, "from": 6, "to": 8}
        ]
      }
    }
  ],
  "flags": [
    {
      "id": "mood_look_closer",
      "title": {"en": "Look closer at mind and mood"},
      "when": {
        "any": [
          {"item": "mi_low", "atLeast": "2"},
          {"item": "mi_worry", "atLeast": "2"},
          {"item": "mi_memories", "atLeast": "2"},
          {"item": "mi_anger", "atLeast": "2"},
          {"item": "mi_coping", "atLeast": "2"}
        ]
      },
      "provenance": "authors"
    },
    {
      "id": "safety_look_closer",
      "title": {"en": "Look closer at feeling safe"},
      "when": {
        "any": [
          {"item": "sa_afraid", "atLeast": "1"},
          {"item": "sa_controlled", "atLeast": "1"},
          {"item": "sa_hurt", "atLeast": "1"},
          {"item": "sa_pushed", "atLeast": "1"},
          {"item": "sa_online", "atLeast": "1"}
        ]
      },
      "provenance": "authors"
    }
  ],
  "constraints": [
    {
      "id": "same_first_second",
      "never": {
        "any": [
          {"all": [{"item": "top_first", "is": "home"}, {"item": "top_second", "is": "home"}]},
          {"all": [{"item": "top_first", "is": "money"}, {"item": "top_second", "is": "money"}]},
          {"all": [{"item": "top_first", "is": "health"}, {"item": "top_second", "is": "health"}]},
          {"all": [{"item": "top_first", "is": "mood"}, {"item": "top_second", "is": "mood"}]},
          {"all": [{"item": "top_first", "is": "substances"}, {"item": "top_second", "is": "substances"}]},
          {"all": [{"item": "top_first", "is": "safety"}, {"item": "top_second", "is": "safety"}]},
          {"all": [{"item": "top_first", "is": "caring"}, {"item": "top_second", "is": "caring"}]},
          {
            "all": [
              {"item": "top_first", "is": "work_learning"},
              {"item": "top_second", "is": "work_learning"}
            ]
          },
          {"all": [{"item": "top_first", "is": "rights"}, {"item": "top_second", "is": "rights"}]},
          {"all": [{"item": "top_first", "is": "people"}, {"item": "top_second", "is": "people"}]}
        ]
      },
      "message": {
        "en": "The same area is named first and second. That may be what she means. Ask her if another area comes next."
      },
      "provenance": "authors",
      "severity": "warn"
    },
    {
      "id": "same_first_third",
      "never": {
        "any": [
          {"all": [{"item": "top_first", "is": "home"}, {"item": "top_third", "is": "home"}]},
          {"all": [{"item": "top_first", "is": "money"}, {"item": "top_third", "is": "money"}]},
          {"all": [{"item": "top_first", "is": "health"}, {"item": "top_third", "is": "health"}]},
          {"all": [{"item": "top_first", "is": "mood"}, {"item": "top_third", "is": "mood"}]},
          {"all": [{"item": "top_first", "is": "substances"}, {"item": "top_third", "is": "substances"}]},
          {"all": [{"item": "top_first", "is": "safety"}, {"item": "top_third", "is": "safety"}]},
          {"all": [{"item": "top_first", "is": "caring"}, {"item": "top_third", "is": "caring"}]},
          {
            "all": [
              {"item": "top_first", "is": "work_learning"},
              {"item": "top_third", "is": "work_learning"}
            ]
          },
          {"all": [{"item": "top_first", "is": "rights"}, {"item": "top_third", "is": "rights"}]},
          {"all": [{"item": "top_first", "is": "people"}, {"item": "top_third", "is": "people"}]}
        ]
      },
      "message": {
        "en": "The same area is named first and third. That may be what she means. Ask her if another area comes next."
      },
      "provenance": "authors",
      "severity": "warn"
    },
    {
      "id": "same_second_third",
      "never": {
        "any": [
          {"all": [{"item": "top_second", "is": "home"}, {"item": "top_third", "is": "home"}]},
          {"all": [{"item": "top_second", "is": "money"}, {"item": "top_third", "is": "money"}]},
          {"all": [{"item": "top_second", "is": "health"}, {"item": "top_third", "is": "health"}]},
          {"all": [{"item": "top_second", "is": "mood"}, {"item": "top_third", "is": "mood"}]},
          {"all": [{"item": "top_second", "is": "substances"}, {"item": "top_third", "is": "substances"}]},
          {"all": [{"item": "top_second", "is": "safety"}, {"item": "top_third", "is": "safety"}]},
          {"all": [{"item": "top_second", "is": "caring"}, {"item": "top_third", "is": "caring"}]},
          {
            "all": [
              {"item": "top_second", "is": "work_learning"},
              {"item": "top_third", "is": "work_learning"}
            ]
          },
          {"all": [{"item": "top_second", "is": "rights"}, {"item": "top_third", "is": "rights"}]},
          {"all": [{"item": "top_second", "is": "people"}, {"item": "top_third", "is": "people"}]}
        ]
      },
      "message": {
        "en": "The same area is named second and third. That may be what she means. Ask her if another area comes next."
      },
      "provenance": "authors",
      "severity": "warn"
    },
    {
      "id": "under_eighteen",
      "never": {"fact": "age", "atMost": 17},
      "message": {"en": "This talk is made for women of 18 and over. Ask your lead which talk to use."},
      "provenance": "authors",
      "severity": "warn"
    }
  ],
  "completeWhen": {
    "all": [
      {"item": "g_people", "recorded": true},
      {"item": "g_skill", "recorded": true},
      {"item": "g_pride", "recorded": true},
      {"item": "g_coping", "recorded": true},
      {"item": "g_identity", "recorded": true},
      {"item": "g_asking", "recorded": true},
      {"item": "g_hopes", "recorded": true},
      {"item": "g_routine", "recorded": true},
      {"item": "ho_secure", "recorded": true},
      {"item": "ho_afford", "recorded": true},
      {"item": "ho_safe", "recorded": true},
      {"item": "ho_suits", "recorded": true},
      {"item": "mo_food", "recorded": true},
      {"item": "mo_debts", "recorded": true},
      {"item": "mo_income", "recorded": true},
      {"item": "mo_control", "recorded": true},
      {"item": "he_access", "recorded": true},
      {"item": "he_illness", "recorded": true},
      {"item": "he_reproductive", "recorded": true},
      {"item": "he_sleep", "recorded": true},
      {"item": "mi_low", "recorded": true},
      {"item": "mi_worry", "recorded": true},
      {"item": "mi_memories", "recorded": true},
      {"item": "mi_anger", "recorded": true},
      {"item": "mi_coping", "recorded": true},
      {"item": "su_own", "recorded": true},
      {"item": "su_harm", "recorded": true},
      {"item": "su_other", "recorded": true},
      {"item": "sa_afraid", "recorded": true},
      {"item": "sa_controlled", "recorded": true},
      {"item": "sa_hurt", "recorded": true},
      {"item": "sa_pushed", "recorded": true},
      {"item": "sa_online", "recorded": true},
      {"item": "lw_work", "recorded": true},
      {"item": "lw_learning", "recorded": true},
      {"item": "lw_reading", "recorded": true},
      {"item": "ri_papers", "recorded": true},
      {"item": "ri_letters", "recorded": true},
      {"item": "ri_trust", "recorded": true},
      {"item": "ri_police", "recorded": true},
      {"item": "pe_lonely", "recorded": true},
      {"item": "pe_pressure", "recorded": true},
      {"item": "pe_place", "recorded": true},
      {"item": "pe_fairness", "recorded": true},
      {"item": "ch_cares", "recorded": true},
      {
        "any": [
          {"not": {"item": "ch_cares", "answered": true}},
          {"item": "ch_cares", "is": "no"},
          {
            "all": [
              {"item": "ch_load", "recorded": true},
              {"item": "ch_contact", "recorded": true},
              {"item": "ch_services", "recorded": true},
              {"item": "ch_adults", "recorded": true}
            ]
          }
        ]
      }
    ]
  },
  "prompts": [
    {
      "id": "ask_coping",
      "kind": "safety",
      "title": {"en": "How are you coping?"},
      "text": {
        "en": "Ask in plain words: are you thinking of ending your life, or of hurting yourself? Ask how it is today. Stay with her. Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "mi_low", "atLeast": "2"},
          {"item": "mi_memories", "atLeast": "2"},
          {"item": "mi_coping", "atLeast": "2"}
        ]
      },
      "workerNote": {
        "en": "Suicide and self-harm. Asking does not put the thought there. If she may act today, do not leave her alone."
      }
    },
    {
      "id": "ask_close",
      "kind": "safety",
      "title": {"en": "People close to you"},
      "text": {
        "en": "Ask: is anyone close to you making you afraid today? Is it safe to go home? Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "sa_afraid", "atLeast": "1"},
          {"item": "sa_controlled", "atLeast": "1"},
          {"item": "sa_hurt", "atLeast": "1"},
          {"item": "ho_safe", "atLeast": "1"},
          {"item": "mo_control", "atLeast": "1"}
        ]
      },
      "workerNote": {
        "en": "Listen for a hand on the neck, threats to kill, being followed, a split, or things that get worse. Use your centre's own process for this. This tool does not work it out."
      }
    },
    {
      "id": "ask_children",
      "kind": "safety",
      "title": {"en": "Your children today"},
      "text": {
        "en": "Tell her first what you may have to share. Then ask: are the children safe and cared for today? Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "all": [
          {"item": "ch_cares", "is": "yes"},
          {
            "any": [
              {"item": "sa_afraid", "atLeast": "1"},
              {"item": "sa_hurt", "atLeast": "1"},
              {"item": "ho_safe", "atLeast": "1"},
              {"item": "su_own", "atLeast": "2"},
              {"item": "su_other", "atLeast": "2"}
            ]
          }
        ]
      },
      "workerNote": {
        "en": "A child who may come to harm. Raised does not mean that a child is in danger. It means: ask, kindly, today."
      }
    },
    {
      "id": "ask_baby",
      "kind": "safety",
      "title": {"en": "Being pregnant or a new baby"},
      "text": {
        "en": "Ask: could you be pregnant, or do you have a new baby? Is there pain, blood or fear that cannot wait? Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {"item": "he_reproductive", "atLeast": "1"},
      "workerNote": {
        "en": "Pregnancy. Offer a midwife. Harm from others often starts or grows at this time."
      }
    },
    {
      "id": "ask_pressure",
      "kind": "safety",
      "title": {"en": "Pressure from others"},
      "text": {
        "en": "Ask: is anyone making you work, have sex or break the law? Does anyone hold your papers or your phone? Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "sa_pushed", "atLeast": "1"},
          {"item": "sa_controlled", "atLeast": "2"},
          {"item": "mo_control", "atLeast": "2"},
          {"item": "pe_pressure", "atLeast": "2"}
        ]
      },
      "workerNote": {
        "en": "Trafficking and exploitation. She may not see it so. Do not ask for details of anything against the law."
      }
    },
    {
      "id": "ask_tonight",
      "kind": "safety",
      "title": {"en": "Where you sleep tonight"},
      "text": {"en": "Ask: do you have a safe place to sleep tonight? Then follow your centre's steps."},
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "ho_secure", "atLeast": "2"},
          {"item": "ho_safe", "atLeast": "2"},
          {"item": "sa_afraid", "atLeast": "2"}
        ]
      },
      "workerNote": {"en": "Nowhere safe tonight. Think of those who are with her too."}
    },
    {
      "id": "ask_body",
      "kind": "safety",
      "title": {"en": "Drink, drugs and your body"},
      "text": {
        "en": "Ask: do you shake, sweat or feel ill when you stop? Have you lately taken too much? If she drinks a lot each day, tell her not to stop all at once. Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {"any": [{"item": "su_own", "atLeast": "2"}, {"item": "su_harm", "atLeast": "1"}]},
      "workerNote": {
        "en": "Stopping may be dangerous, or she may have taken too much. Call 999 if she has a fit, makes no sense or passes out."
      }
    },
    {
      "id": "ask_family",
      "kind": "safety",
      "title": {"en": "Choice in family life"},
      "text": {
        "en": "Ask: is anyone making you marry, or stopping you from choosing? Are you afraid of what your family may do? Might a girl in the family be cut? Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "sa_pushed", "atLeast": "1"},
          {"item": "sa_controlled", "atLeast": "1"},
          {"item": "pe_pressure", "atLeast": "2"}
        ]
      },
      "workerNote": {
        "en": "This is about forced marriage, so-called honour harm and the cutting of girls (FGM). Never speak to the family about it. Some workers must by law report the cutting of a girl under 18."
      }
    },
    {
      "id": "ask_urgent",
      "kind": "safety",
      "title": {"en": "Your health today"},
      "text": {
        "en": "Ask: is there pain, blood, a bad knock to the head or an illness that cannot wait? Ring 999 or 111 if so. Then follow your centre's steps."
      },
      "provenance": "authors",
      "raisedWhen": {
        "any": [
          {"item": "he_illness", "atLeast": "2"},
          {"item": "he_reproductive", "atLeast": "2"},
          {"item": "sa_hurt", "atLeast": "2"}
        ]
      },
      "workerNote": {"en": "Medical urgency. A hand on the neck needs a doctor, even with no mark."}
    },
    {
      "id": "ask_menopause",
      "kind": "offer",
      "title": {"en": "A few words about menopause"},
      "text": {
        "en": "Many women notice changes at this time of life. Would you like to talk about it, or see a nurse?"
      },
      "provenance": "npcc_2024",
      "raisedWhen": {"fact": "age", "between": [40, 55]},
      "workerNote": {"en": "Offer it to any woman who would like it, at any age."}
    }
  ],
  "offers": [
    {
      "scale": "home",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Advice on housing rights"},
        {"en": "Help to talk to a landlord or the council"},
        {"en": "Help with the cost of rent"},
        {"en": "A safe place to stay"}
      ]
    },
    {
      "scale": "money",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Food, fuel or period packs"},
        {"en": "Free debt advice"},
        {"en": "Help with a benefit claim"},
        {"en": "A bank account of your own"}
      ]
    },
    {
      "scale": "health",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Help to sign up with a doctor or dentist"},
        {"en": "A nurse at the centre"},
        {"en": "Women's health and menopause talks"},
        {"en": "Help to get to a clinic"}
      ]
    },
    {
      "scale": "mood",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Someone to talk to each week"},
        {"en": "A wellbeing group"},
        {"en": "Help to see your doctor"},
        {"en": "Support after bad times in the past"}
      ]
    },
    {
      "scale": "substances",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "A drug and alcohol worker"},
        {"en": "A group for women"},
        {"en": "Support for you when someone near you uses"},
        {"en": "Help to cut down in a safe way"}
      ]
    },
    {
      "scale": "safety",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "A worker who knows about safety at home"},
        {"en": "Help to make a safety plan"},
        {"en": "Free legal advice"},
        {"en": "Help to make a phone safe"}
      ]
    },
    {
      "scale": "caring",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "A worker to help your family"},
        {"en": "Someone to come with you to meetings"},
        {"en": "Free advice on family law"},
        {"en": "A break for people who care"}
      ]
    },
    {
      "scale": "work_learning",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Help to look for work"},
        {"en": "A class or a course"},
        {"en": "Help with reading, sums or screens"},
        {"en": "A chance to help out at the centre"}
      ]
    },
    {
      "scale": "rights",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "Help with letters and forms"},
        {"en": "Free legal advice"},
        {"en": "Someone who speaks your language"},
        {"en": "Someone to come with you to services"}
      ]
    },
    {
      "scale": "people",
      "bands": ["some_support", "more_support", "lot_of_support"],
      "help": [
        {"en": "A women's group"},
        {"en": "A shared meal or a craft class"},
        {"en": "A peer mentor"},
        {"en": "Help to speak up when treated unfairly"}
      ]
    }
  ],
  "checkpoints": {
    "months": [0, 3, 6, 12],
    "outcomes": [
      {
        "id": "out_housing",
        "title": {"en": "Your home"},
        "levels": [
          {"code": "1", "label": {"en": "No safe place to stay"}},
          {"code": "2", "label": {"en": "A place to stay for now"}},
          {"code": "3", "label": {"en": "A home, with some worries"}},
          {"code": "4", "label": {"en": "A safe home that can last"}}
        ]
      },
      {
        "id": "out_health",
        "title": {"en": "Use of health care"},
        "levels": [
          {"code": "1", "label": {"en": "Not in touch with health care"}},
          {"code": "2", "label": {"en": "In touch in a crisis only"}},
          {"code": "3", "label": {"en": "Going some of the time"}},
          {"code": "4", "label": {"en": "Going when it is needed"}}
        ]
      },
      {
        "id": "out_family",
        "title": {"en": "Ties with your family"},
        "levels": [
          {"code": "1", "label": {"en": "No good ties at the moment"}},
          {"code": "2", "label": {"en": "A few ties, often a strain"}},
          {"code": "3", "label": {"en": "Some good ties"}},
          {"code": "4", "label": {"en": "Ties that are good for you"}}
        ]
      },
      {
        "id": "out_work",
        "title": {"en": "Work"},
        "levels": [
          {"code": "1", "label": {"en": "Work is not a step for now"}},
          {"code": "2", "label": {"en": "Getting ready for work"}},
          {"code": "3", "label": {"en": "In training or a trial"}},
          {"code": "4", "label": {"en": "In work that suits you"}}
        ]
      }
    ]
  },
  "glossary": [
    {"term": {"en": "at the moment"}, "meaning": {"en": "The last four weeks, up to today."}},
    {"term": {"en": "benefits"}, "meaning": {"en": "Money from the state for people who need it."}},
    {
      "term": {"en": "universal credit"},
      "meaning": {"en": "A benefit for people on a low wage or out of work."}
    },
    {"term": {"en": "council tax"}, "meaning": {"en": "A bill from the council for each home."}},
    {
      "term": {"en": "menopause"},
      "meaning": {
        "en": "The time when periods stop for good. Sleep, mood and the body may change for some years."
      }
    },
    {
      "term": {"en": "disability"},
      "meaning": {"en": "A long illness or condition that makes some tasks hard."}
    },
    {"term": {"en": "keyworker"}, "meaning": {"en": "The person at the centre who works with you."}},
    {
      "term": {"en": "social worker"},
      "meaning": {"en": "A person from the council who works with families or adults."}
    },
    {"term": {"en": "visa"}, "meaning": {"en": "A paper that lets a person stay in a country."}},
    {"term": {"en": "alcohol"}, "meaning": {"en": "Beer, wine, cider, spirits and drinks like them."}},
    {
      "term": {"en": "drugs"},
      "meaning": {
        "en": "Things taken to change how you feel, and pills used in a way the doctor did not mean."
      }
    },
    {
      "term": {"en": "civil partnership"},
      "meaning": {"en": "A legal bond between two people, like a marriage."}
    }
  ]
}

"""#,
    handCases: #"""
{"format": 1, "instrument": "starting-points", "version": "0.1.0", "madeBy": "by hand",
 "cases": [
  {"id": "hand_home_five",
   "note": "2 + 1 + 0 + 2 = 5. Bands for a maximum of 8: 0-1, 2-3, 4-5, 6-8. 5 is the last value of more support.",
   "answers": {"ho_secure": "2", "ho_afford": "1", "ho_safe": "0", "ho_suits": "2"},
   "expect": {
    "scales": {
     "home": {"status": "complete", "value": 5, "lowest": 5, "highest": 5, "exact": true, "band": "more_support", "answered": 4, "applicable": 4, "expected": 4},
     "money": {"status": "unanswered", "value": null, "lowest": null, "highest": null, "band": null, "answered": 0, "applicable": 4, "expected": 4}},
    "prompts": {"ask_tonight": "yes", "ask_close": "notKnown"}, "complete": "no"}},

  {"id": "hand_home_six",
   "note": "2 + 1 + 1 + 2 = 6, one more than the case before: the first value of a lot of support. ho_safe is 1, so people close to her is raised.",
   "answers": {"ho_secure": "2", "ho_afford": "1", "ho_safe": "1", "ho_suits": "2"},
   "expect": {
    "scales": {"home": {"status": "complete", "value": 6, "lowest": 6, "highest": 6, "band": "lot_of_support"}},
    "prompts": {"ask_close": "yes", "ask_children": "notKnown"}}},

  {"id": "hand_mood_one_strong_answer",
   "note": "0 + 0 + 2 + 0 + 0 = 2, the last value of settled for a maximum of 10 (0-2). The sum hides the 2, so the flag is there to show it.",
   "answers": {"mi_low": "0", "mi_worry": "0", "mi_memories": "2", "mi_anger": "0", "mi_coping": "0"},
   "expect": {
    "scales": {"mood": {"status": "complete", "value": 2, "lowest": 2, "highest": 2, "band": "settled", "answered": 5, "applicable": 5}},
    "flags": {"mood_look_closer": "yes", "safety_look_closer": "notKnown"}, "prompts": {"ask_coping": "yes"}}},

  {"id": "hand_safety_hurt_once",
   "note": "0 + 0 + 1 + 0 + 0 = 1: settled, but the flag is yes. ask_close: one true part is enough, yes. ask_urgent: 1 is below 2, so false, and two health answers are open: not known. ask_children: true and not known (the gate is blank): not known. ask_pressure: both safety parts are false, mo_control and pe_pressure are open: not known.",
   "answers": {"sa_afraid": "0", "sa_controlled": "0", "sa_hurt": "1", "sa_pushed": "0", "sa_online": "0"},
   "expect": {
    "scales": {"safety": {"status": "complete", "value": 1, "lowest": 1, "highest": 1, "band": "settled"}},
    "flags": {"safety_look_closer": "yes"},
    "prompts": {"ask_close": "yes", "ask_urgent": "notKnown", "ask_children": "notKnown", "ask_pressure": "notKnown"}}},

  {"id": "hand_mood_open_but_certain",
   "note": "0 + 0 + 0 + 0 and one declined: no value. Lowest 0 + 0 = 0, highest 0 + 2 = 2. Both lie in settled (0-2), so the band is certain. The flag is not: the open answer may be 2.",
   "answers": {"mi_low": "0", "mi_worry": "0", "mi_memories": "0", "mi_anger": "0", "mi_coping": {"open": "declined"}},
   "expect": {
    "scales": {"mood": {"status": "notScorable", "value": null, "lowest": 0, "highest": 2, "exact": true, "band": "settled", "answered": 4, "applicable": 5, "expected": 5}},
    "flags": {"mood_look_closer": "notKnown"}, "prompts": {"ask_coping": "notKnown"}}},

  {"id": "hand_mood_two_open",
   "note": "2 + 1 + 2 = 5, two open: lowest 5, highest 5 + 2 + 2 = 9. 5 is more support (5-7), 9 is a lot of support (8-10): no band, a range.",
   "answers": {"mi_low": "2", "mi_worry": "1", "mi_memories": {"open": "declined"}, "mi_anger": "2", "mi_coping": {"open": "skipped"}},
   "expect": {
    "scales": {"mood": {"status": "notScorable", "value": null, "lowest": 5, "highest": 9, "exact": true, "band": null, "bandRange": ["more_support", "lot_of_support"], "answered": 3, "applicable": 5}},
    "flags": {"mood_look_closer": "yes"}, "prompts": {"ask_coping": "yes"}}},

  {"id": "hand_going_well_eleven",
   "note": "2 + 2 + 1 + 1 + 2 + 0 + 2 + 1 = 11, the first value of strong (11-16).",
   "answers": {"g_people": "2", "g_skill": "2", "g_pride": "1", "g_coping": "1", "g_identity": "2", "g_asking": "0", "g_hopes": "2", "g_routine": "1"},
   "expect": {"scales": {"going_well": {"status": "complete", "value": 11, "lowest": 11, "highest": 11, "band": "strong", "answered": 8, "applicable": 8, "expected": 8}}}},

  {"id": "hand_going_well_one_open",
   "note": "The same without the last: 2 + 2 + 1 + 1 + 2 + 0 + 2 = 10, highest 10 + 2 = 12. 10 is there (6-10), 12 is strong (11-16).",
   "answers": {"g_people": "2", "g_skill": "2", "g_pride": "1", "g_coping": "1", "g_identity": "2", "g_asking": "0", "g_hopes": "2"},
   "expect": {"scales": {"going_well": {"status": "notScorable", "value": null, "lowest": 10, "highest": 12, "exact": true, "band": null, "bandRange": ["there", "strong"], "answered": 7, "applicable": 8, "expected": 8}}}},

  {"id": "hand_substances_does_not_apply",
   "note": "2 + does not apply + 2 = 4 of two that apply: a full value. Bands for a maximum of 6: 0, 1-2, 3-4, 5-6. ask_body: su_own is 2, so yes.",
   "answers": {"su_own": "2", "su_harm": {"removed": "notApplicable"}, "su_other": "2"},
   "expect": {
    "scales": {"substances": {"status": "complete", "value": 4, "lowest": 4, "highest": 4, "exact": true, "band": "more_support", "answered": 2, "applicable": 2, "expected": 3}},
    "prompts": {"ask_body": "yes"}}},

  {"id": "hand_gate_no_keeps_nothing_in_the_score",
   "note": "She cares for no one now. The stored answers 2 and 2 stand behind the closed gate: four items removed, 4 - 4 = 0 apply. ask_children: the gate is no, so no, although she is afraid. Afraid at 2 also raises where she sleeps tonight.",
   "answers": {"ch_cares": "no", "ch_load": "2", "ch_services": "2", "ch_wish": "now", "sa_afraid": "2"},
   "expect": {
    "scales": {"caring": {"status": "notApplicable", "value": null, "lowest": null, "highest": null, "band": null, "answered": 0, "applicable": 0, "expected": 4}},
    "prompts": {"ask_children": "no", "ask_close": "yes", "ask_tonight": "yes"},
    "hidden": ["ch_load", "ch_contact", "ch_services", "ch_adults", "ch_wish", "ch_importance"]}},

  {"id": "hand_gate_blank_with_answers",
   "note": "The gate is not answered, four answers of 2 are stored. They count meanwhile: 4 x 2 = 8. But each may be removed, so each offers 0: lowest 0, highest 8, a bound and not exact. The area may not apply, so there is no band.",
   "answers": {"ch_load": "2", "ch_contact": "2", "ch_services": "2", "ch_adults": "2"},
   "expect": {
    "scales": {"caring": {"status": "complete", "value": 8, "lowest": 0, "highest": 8, "exact": false, "band": null, "bandRange": ["settled", "lot_of_support"], "answered": 4, "applicable": 4, "expected": 4}},
    "hidden": []}},

  {"id": "hand_caring_three_apply",
   "note": "1 + does not apply + 2 + declined: 4 - 1 = 3 apply, 2 answered, 1 + 2 = 3. Lowest 3 + 0 = 3 (some support, 2-3), highest 3 + 2 = 5 (more support, 4-5).",
   "answers": {"ch_cares": "yes", "ch_load": "1", "ch_contact": {"removed": "notApplicable"}, "ch_services": "2", "ch_adults": {"open": "declined"}},
   "expect": {"scales": {"caring": {"status": "notScorable", "value": null, "lowest": 3, "highest": 5, "exact": true, "band": null, "bandRange": ["some_support", "more_support"], "answered": 2, "applicable": 3, "expected": 4}}, "hidden": []}},

  {"id": "hand_complete_with_gate_declined",
   "note": "44 answers of 0 outside CH, the gate declined: each is recorded, so the form is complete, although CH was never asked. 8 strengths x 0 = 0: growing. CH has no answer: unanswered.",
   "answers": {"g_people": "0", "g_skill": "0", "g_pride": "0", "g_coping": "0", "g_identity": "0", "g_asking": "0", "g_hopes": "0", "g_routine": "0",
    "ho_secure": "0", "ho_afford": "0", "ho_safe": "0", "ho_suits": "0", "mo_food": "0", "mo_debts": "0", "mo_income": "0", "mo_control": "0",
    "he_access": "0", "he_illness": "0", "he_reproductive": "0", "he_sleep": "0",
    "mi_low": "0", "mi_worry": "0", "mi_memories": "0", "mi_anger": "0", "mi_coping": "0", "su_own": "0", "su_harm": "0", "su_other": "0",
    "sa_afraid": "0", "sa_controlled": "0", "sa_hurt": "0", "sa_pushed": "0", "sa_online": "0",
    "lw_work": "0", "lw_learning": "0", "lw_reading": "0", "ri_papers": "0", "ri_letters": "0", "ri_trust": "0", "ri_police": "0",
    "pe_lonely": "0", "pe_pressure": "0", "pe_place": "0", "pe_fairness": "0", "ch_cares": {"open": "declined"}},
   "expect": {
    "scales": {"going_well": {"value": 0, "band": "growing"}, "people": {"value": 0, "band": "settled"},
     "caring": {"status": "unanswered", "value": null, "lowest": null, "highest": null, "band": null, "answered": 0, "applicable": 4, "expected": 4}},
    "flags": {"mood_look_closer": "no", "safety_look_closer": "no"},
    "prompts": {"ask_close": "no", "ask_children": "no", "ask_menopause": "notKnown"}, "complete": "yes", "hidden": []}},

  {"id": "hand_not_complete_when_one_is_skipped",
   "note": "The gate is yes and three of the four are recorded (answered, declined, not known); the fourth is skipped for now, which is not recorded: not complete. All other items are declined, which is recorded.",
   "answers": {"g_people": {"open": "declined"}, "g_skill": {"open": "declined"}, "g_pride": {"open": "declined"}, "g_coping": {"open": "declined"},
    "g_identity": {"open": "declined"}, "g_asking": {"open": "declined"}, "g_hopes": {"open": "declined"}, "g_routine": {"open": "declined"},
    "ho_secure": {"open": "declined"}, "ho_afford": {"open": "declined"}, "ho_safe": {"open": "declined"}, "ho_suits": {"open": "declined"},
    "mo_food": {"open": "declined"}, "mo_debts": {"open": "declined"}, "mo_income": {"open": "declined"}, "mo_control": {"open": "declined"},
    "he_access": {"open": "declined"}, "he_illness": {"open": "declined"}, "he_reproductive": {"open": "declined"}, "he_sleep": {"open": "declined"},
    "mi_low": {"open": "declined"}, "mi_worry": {"open": "declined"}, "mi_memories": {"open": "declined"}, "mi_anger": {"open": "declined"}, "mi_coping": {"open": "declined"},
    "su_own": {"open": "declined"}, "su_harm": {"open": "declined"}, "su_other": {"open": "declined"},
    "sa_afraid": {"open": "declined"}, "sa_controlled": {"open": "declined"}, "sa_hurt": {"open": "declined"}, "sa_pushed": {"open": "declined"}, "sa_online": {"open": "declined"},
    "lw_work": {"open": "declined"}, "lw_learning": {"open": "declined"}, "lw_reading": {"open": "declined"},
    "ri_papers": {"open": "declined"}, "ri_letters": {"open": "declined"}, "ri_trust": {"open": "declined"}, "ri_police": {"open": "declined"},
    "pe_lonely": {"open": "declined"}, "pe_pressure": {"open": "declined"}, "pe_place": {"open": "declined"}, "pe_fairness": {"open": "declined"},
    "ch_cares": "yes", "ch_load": "1", "ch_contact": {"open": "declined"}, "ch_services": {"open": "doesNotKnow"}, "ch_adults": {"open": "skipped"}},
   "expect": {
    "scales": {"mood": {"status": "unanswered", "lowest": null, "highest": null, "band": null},
     "caring": {"status": "notScorable", "value": null, "lowest": 1, "highest": 7, "band": null, "bandRange": ["settled", "lot_of_support"], "answered": 1, "applicable": 4}},
    "complete": "no"}},

  {"id": "hand_menopause_edge",
   "note": "40 is inside 40 to 55, both ends in. Nothing else is known.",
   "facts": {"age": 40}, "answers": {},
   "expect": {"prompts": {"ask_menopause": "yes", "ask_baby": "notKnown"}, "complete": "no"}},

  {"id": "hand_refused_both_named",
   "note": "3 is not a code of the answers, and neither is often of the wish. Both items are named, in the order of the document.",
   "answers": {"mo_debts": "3", "mi_wish": "often"},
   "refused": {"code": "A4001", "items": ["mo_debts", "mi_wish"]}},

  {"id": "hand_refused_out_of_range",
   "note": "11 lies outside 0 to 10.",
   "answers": {"mi_importance": 11},
   "refused": {"code": "A4005", "items": ["mi_importance"]}}
 ]}

"""#)
}
