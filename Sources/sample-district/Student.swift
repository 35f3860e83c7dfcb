/// An invented student, and what a school's list says about one.
struct Student {
  let family: String
  let middle: String
  let given: String
  let isGirl: Bool
  let day: Int
  let month: Int
  let year: Int
  let number: UInt64
  let ministryID: UInt64
  let parentFamily: String
  let parentMiddle: String
  let parentGiven: String
  let phone: UInt64

  /// Birth days of a year that are used: 28 in each month.
  private static let days = 336

  /// The student at `index` of a school; no two of one school share name and birth date.
  ///
  /// Students 336 places apart share birthday and random numbers, but not the given name.
  init(school: Int, index: Int, grade: Int, place: Int) {
    let slot = index % Self.days
    var generator = SeededGenerator(seed: UInt64(school) &* 1_000_003 &+ UInt64(slot))
    isGirl = generator.happens(0.49)
    let givens = isGirl ? Names.girlsGiven : Names.boysGiven
    let middles = isGirl ? Names.girlsMiddle : Names.boysMiddle
    family = Names.family[generator.below(Names.family.count)]
    middle = middles[generator.below(middles.count)]
    given = givens[(generator.below(givens.count) + index / Self.days) % givens.count]
    let birthday = (slot * 5 + school) % Self.days
    (month, day, year) = (birthday / 28 + 1, birthday % 28 + 1, 2020 - grade - 5)
    number = Numbering.insurance(place)
    ministryID = Numbering.ministry(place)
    let motherAnswers = generator.happens(0.5)
    parentFamily = motherAnswers ? Names.family[generator.below(Names.family.count)] : family
    let parentMiddles = motherAnswers ? Names.girlsMiddle : Names.boysMiddle
    let parentGivens = motherAnswers ? Names.girlsGiven : Names.boysGiven
    parentMiddle = parentMiddles[generator.below(parentMiddles.count)]
    parentGiven = parentGivens[generator.below(parentGivens.count)]
    phone = 900_000_000 + UInt64(generator.below(100_000_000))
  }

  var gender: String { isGirl ? "Nữ" : "Nam" }
  var familyAndMiddle: String { family + " " + middle }
  var fullName: String { familyAndMiddle + " " + given }
  var parentName: String { parentFamily + " " + parentMiddle + " " + parentGiven }
  var phoneText: String { "0" + String(phone) }
  var birthDate: String { twoDigits(day) + "/" + twoDigits(month) + "/" + String(year) }
}

/// A day or month with two digits.
func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
