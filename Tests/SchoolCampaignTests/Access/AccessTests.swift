import Foundation
import SchoolCampaign
import Testing

struct AccessTests {
  private let school = School.ID(rawValue: 1)
  private let classes: Set<SchoolClass.ID> = [.init(rawValue: 3), .init(rawValue: 4)]

  private var everybody: [Access] {
    [
      .everything, .office, .officeReader, .headmaster(school), .clerk(school), .teacher(classes),
    ]
  }

  @Test func `each role reaches as far as its place`() {
    for operation in CampaignOperation.allCases {
      for access in everybody {
        guard let reach = access.allows(operation) else { continue }
        switch access {
        case .everything, .office, .officeReader: #expect(reach == .everything)
        case .headmaster, .clerk: #expect(reach == .school(school))
        case .teacher: #expect(reach == .classes(classes))
        }
      }
    }
  }

  @Test func `the command line and the office may do everything`() {
    for operation in CampaignOperation.allCases {
      #expect(Access.everything.allows(operation) == .everything)
      #expect(Access.office.allows(operation) == .everything)
    }
  }

  @Test func `who only looks writes nothing`() {
    let allowed = CampaignOperation.allCases.filter { Access.officeReader.allows($0) != nil }
    #expect(
      allowed == [
        .readSettings, .listClasses, .listStudents, .report, .history, .readIssued, .reconcile,
        .check,
      ])
  }

  @Test func `a clerk has no say in teachers, papers and parts`() {
    let clerk = Access.clerk(school)
    for operation in [CampaignOperation.editTeacher, .issue, .sendPart, .receivePart] {
      #expect(clerk.allows(operation) == nil)
      #expect(Access.headmaster(school).allows(operation) != nil)
    }
  }

  @Test func `a teacher works on the class and imports nothing`() {
    let teacher = Access.teacher(classes)
    for operation in [CampaignOperation.mark, .exempt, .leave, .confirm, .undo, .listStudents] {
      #expect(teacher.allows(operation) == .classes(classes))
    }
    for operation in [
      CampaignOperation.planImport, .applyImport, .keepPlan, .editStudent, .addStudent, .readIssued,
    ] { #expect(teacher.allows(operation) == nil) }
  }

  @Test func `a reach includes its own school and classes and no others`() {
    let own = School.ID(rawValue: 1)
    let other = School.ID(rawValue: 2)
    let third = SchoolClass.ID(rawValue: 3)
    #expect(Reach.everything.includes(third, of: other))
    #expect(Reach.school(own).includes(third, of: own))
    #expect(!Reach.school(own).includes(third, of: other))
    #expect(Reach.classes([third]).includes(third, of: other))
    #expect(!Reach.classes([third]).includes(SchoolClass.ID(rawValue: 4), of: own))
    #expect(Reach.school(own).includes(own) && !Reach.school(own).includes(other))
    #expect(!Reach.classes([third]).includes(own))
  }

  @Test func `nobody takes back what they may not do`() {
    #expect(Access.headmaster(school).takesBack(.import))
    #expect(!Access.headmaster(school).takesBack(.reconcile))
    #expect(!Access.clerk(school).takesBack(.teacher))
    #expect(!Access.teacher(classes).takesBack(.edit))
    #expect(Access.teacher(classes).takesBack(.mark))
    #expect(!Access.officeReader.takesBack(.mark))
    #expect(Access.teacher(classes).takesBackOwnOnly && Access.clerk(school).takesBackOwnOnly)
    #expect(!Access.headmaster(school).takesBackOwnOnly && !Access.everything.takesBackOwnOnly)
  }
}
