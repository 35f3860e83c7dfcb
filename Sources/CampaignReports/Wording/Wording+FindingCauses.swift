import SchoolCampaign

extension Wording {
  private func names(_ differences: RowDifferences) -> String {
    var names = differences.fields.map { name($0) }
    if differences.contains(.place) { names.append(say("lớp", "class")) }
    if differences.contains(.enrolment) { names.append(say("trạng thái học", "roll status")) }
    if differences.contains(.installed) {
      names.append(say("tình trạng cài đặt", "installed or not"))
    }
    return names.joined(separator: ", ")
  }

  private func explanation(_ fault: BirthDateFault) -> String {
    switch fault {
    case .unreadable:
      say(
        "ngày sinh không đọc được. Hãy ghi ngày/tháng/năm, ví dụ 05/03/2010.",
        "the birth date cannot be read. Write day/month/year, such as 05/03/2010.")
    case .noSuchDay:
      say(
        "ngày này không có trong lịch. Hãy xem lại giấy khai sinh và ghi ngày/tháng/năm.",
        "the calendar has no such day. Look at the birth certificate and write day/month/year.")
    case .tooEarly:
      say(
        "năm sinh trước 1990, không thể là học sinh. Hãy sửa năm sinh.",
        "a birth year before 1990 is no student's. Mend the year.")
    case .tooLate:
      say(
        "ngày sinh muộn hơn ngày năm học bắt đầu, không thể là học sinh. Hãy sửa năm sinh.",
        "a birth date after the school year began is no student's. Mend the year.")
    case .inFuture:
      say(
        "ngày sinh chưa tới. Hãy sửa năm sinh.",
        "a birth date that is still to come. Mend the year.")
    }
  }

  private func other(_ row: RosterRowReference, _ files: [String], _ isGroup: Bool) -> String {
    if isGroup { return say("một dòng khác", "another row") }
    let file = files.count > 1 ? say(" của ", " of ") + files[Int(row.file)] : ""
    return say("dòng \(row.row)", "row \(row.row)") + file
  }

  /// The cause of a finding and what to do.
  ///
  /// - Parameter isGroup: Whether it stands for many findings at once, so that no other row can be named.
  public func explanation(
    _ kind: RosterFindingKind, _ files: [String] = [], isGroup: Bool = false
  ) -> String {
    switch kind {
    case .missingName:
      say("thiếu họ tên. Hãy ghi họ tên học sinh.", "no name. Write the student's name.")
    case .halfName:
      say(
        "họ tên chỉ có một nửa: các dòng khác ghi cả họ đệm lẫn tên. Hãy ghi nốt phần còn thiếu.",
        "half a name: other rows fill family name and given name. Write the missing part.")
    case .wordsInName:
      say(
        "trong ô họ tên có chữ khác ngoài họ tên (như “nghỉ học”, “chuyển trường”, chữ sau dấu gạch). Hãy để riêng họ "
          + "tên; em đã nghỉ hoặc chuyển đi thì ghi vào cột Trạng thái, điều khác ghi vào cột Ghi chú.",
        "the cell holds more than the name (such as “left school”, or words behind a dash). Leave the name alone in it; "
          + "write of a child who left in the column Trạng thái, anything else in Ghi chú.")
    case .belowList:
      say(
        "dòng này không có số thứ tự, đứng dưới dòng cuối có số thứ tự, có thể không phải học sinh. Nếu là học sinh, hãy "
          + "ghi số thứ tự; nếu không, hãy xóa dòng.",
        "the row has no roll number, stands below the last row that has one, and may be no student. If it is one, write "
          + "the roll number; if not, delete the row.")
    case .exampleRow:
      say(
        "dòng ví dụ hoặc hướng dẫn của biểu mẫu, không phải học sinh; bỏ qua.",
        "an example or a hint of the template, no student; passed over.")
    case .mendedText:
      say(
        "chữ bị lưu sai bảng mã, đã sửa lại.", "letters saved in a wrong encoding, put right.")
    case .brokenText:
      say(
        "chữ có dấu đã mất hoặc sai bảng mã, không lưu ô này. Hãy gõ lại, hoặc mở tệp gốc và lưu dạng “CSV UTF-8”.",
        "letters with marks are lost or garbled; the cell is left out. Type it again, or save the original as “CSV "
          + "UTF-8”.")
    case .unusableParentName:
      say(
        "ô này không phải họ tên phụ huynh, không lưu.",
        "the cell holds no parent's name; left out.")
    case .missingClass:
      say(
        "thiếu lớp. Hãy ghi lớp vào ô, hoặc dùng --class nếu cả tệp là một lớp.",
        "no class. Fill the cell, or use --class if the whole file is one class.")
    case .missingSchool:
      say(
        "thiếu tên trường. Hãy ghi trường, hoặc dùng --school.",
        "no school. Fill the cell, or use --school.")
    case .classWithoutGrade:
      say(
        "không biết lớp này thuộc khối nào. Hãy ghi lớp như 6/1, hoặc dùng --level.",
        "the class tells no grade. Write it like 6/1, or use --level.")
    case .missingIdentity:
      say(
        "không có cả mã số BHXH lẫn ngày sinh, không phân biệt được với em trùng tên. Hãy bổ sung "
          + "một trong hai.",
        "neither BHXH number nor birth date, so a namesake could not be told apart. Add one of "
          + "them."
      )
    case .lettersLost:
      say(
        "tên bị mất dấu (có dấu ?). Hãy mở tệp gốc và lưu lại dạng “CSV UTF-8”.",
        "letters of the name were lost (?). Open the original and save it as “CSV UTF-8”.")
    case .garbledName:
      say(
        "tên bị sai bảng mã. Nếu danh sách dùng phông VNI hoặc .VnTime (TCVN3), hãy thêm --encoding vni hoặc "
          + "--encoding tcvn3; nếu không, mở tệp gốc và lưu lại dạng “CSV UTF-8”.",
        "the name was read in a wrong encoding. If the list uses VNI or .VnTime (TCVN3) fonts, add --encoding vni or "
          + "--encoding tcvn3; else open the original and save it as “CSV UTF-8”.")
    case .doubtfulLetters:
      say(
        "tên có một từ giống chữ gõ bằng phông VNI hoặc TCVN3. Hãy sửa tên, hoặc thêm --encoding vni (tcvn3). Nếu tên đúng "
          + "như trong tệp, ghi “theo tệp” vào cột Quyết định của tệp lỗi, hoặc thêm --encoding utf-8.",
        "one word of the name looks like VNI or TCVN3. Mend the name, or add --encoding vni (tcvn3). If the name is right "
          + "as it is, write “theo tệp” into the column Quyết định of the error file, or add --encoding utf-8."
      )
    case .notAClass:
      say(
        "ô này không phải tên một lớp. Hãy ghi đúng một lớp, ví dụ 6/1.",
        "the cell does not hold one class. Write the one class, such as 6/1.")
    case .notASchool:
      say(
        "ô này không phải tên trường. Hãy ghi tên trường cùng cấp học, ví dụ TH Hoa Sen.",
        "the cell holds no school. Write the school's name with its level, such as TH Hoa Sen.")
    case .filledClass:
      say(
        "ô lớp để trống; lấy theo lớp của các dòng khác trong danh sách.",
        "the class is blank; the row takes the class that the other rows of the list have.")
    case .filledDown:
      say(
        "ô lớp để trống hoặc ghi “như trên”; lấy lớp của dòng ngay trên (--fill-down).",
        "the class is blank or says “as above”; the row takes the class of the row above (--fill-down)."
      )
    case .spoiledClass:
      say(
        "không rõ là lớp nào (Excel đã đổi thành ngày hoặc số, gõ nhầm hay gõ thiếu). Hãy định dạng cột Lớp là Text và "
          + "ghi lại, ví dụ 6/1, hoặc dùng --class-name.",
        "not clear which class (Excel made a date or a number of it, or it was mistyped). Format the column as Text "
          + "and retype it, such as 6/1, or use --class-name.")
    case .swallowedRows:
      say(
        "ô này chứa cả những dòng sau: thiếu một dấu nháy kép. Hãy sửa dấu nháy rồi nhập lại.",
        "the cell holds whole rows: a quote is missing. Mend the quotes and import again.")
    case .nameTooLong:
      say("tên quá dài (trên 120 chữ).", "the name is too long (over 120 letters).")
    case .invalidBirthDate(let fault): explanation(fault)
    case .dayOfMoment:
      say(
        "ngày sinh ghi kèm giờ và múi giờ (như giờ quốc tế UTC): lấy ngày theo giờ Việt Nam.",
        "the birth date is a moment with its time zone (such as UTC): the day in Viet Nam is taken."
      )
    case .monthFirstDate:
      say(
        "tháng đứng trước ngày, nên các dòng khác cũng có thể bị đảo. Hãy đổi cả cột về "
          + "ngày/tháng/năm rồi nhập lại.",
        "the month comes first, so other rows may be swapped too. Change the whole column to "
          + "day/month/year and import again.")
    case .invalidInsuranceNumber:
      say(
        "mã số BHXH phải có 10 chữ số (hoặc cả số thẻ BHYT 15 ký tự).",
        "a BHXH number has 10 digits (or give the whole 15-character card).")
    case .dayFirstDate:
      say(
        "ngày đứng trước tháng, trong khi cả tệp được đọc tháng trước ngày. Hãy sửa ô này.",
        "the day comes first, while the file is read month first. Mend the cell.")
    case .spreadsheetError:
      say(
        "ô này báo lỗi công thức của Excel. Hãy sửa công thức hoặc gõ lại giá trị.",
        "the cell shows a spreadsheet error. Mend the formula or type the value.")
    case .formulaWithoutValue:
      say(
        "ô này là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi nhập.",
        "the cell is a formula without its result. Open the file in Excel, save it and import again."
      )
    case .restoredLeadingZero:
      say(
        "thiếu một chữ số, có lẽ Excel đã bỏ số 0 ở đầu: đọc là số có thêm 0. Nếu sai, hãy ghi đủ các chữ số.",
        "one digit is missing, probably a leading 0 that Excel dropped: read with a 0 before it. If that "
          + "is wrong, write all digits.")
    case .restoredClass:
      say(
        "lớp ghi khác thường lệ (Excel đã đổi, hoặc gõ khác); đọc theo các lớp khác. Hãy kiểm tra lớp trong kế hoạch.",
        "the class is written unusually (Excel changed it, or it was typed so); read by the other classes. Check the "
          + "plan's classes.")
    case .renewedPhone:
      say(
        "số di động 11 số đã được đổi sang 10 số.",
        "an 11-digit mobile number, kept in its 10-digit form.")
    case .section:
      say(
        "dòng chia phần, không phải học sinh, bỏ qua.", "a heading between the rows; passed over.")
    case .unknownEnrolment:
      say(
        "trạng thái học không rõ; coi như đang học.", "an unknown roll status; taken as enrolled.")
    case .notEnrolled:
      say(
        "em đã nghỉ học hoặc chuyển đi và chưa có trong dữ liệu, không nhập.",
        "the student has left and is not in the campaign; not imported.")
    case .unreadableMark:
      say(
        "không rõ đã làm bước này hay chưa, hoặc trái với cột bên cạnh; không đánh dấu.",
        "neither done nor not done, or against another column; no mark is made.")
    case .earlyMark:
      say(
        "ngày sớm hơn ngày của bước thấp hơn đã ghi; không đánh dấu. Nếu ngày này đúng, hãy sửa bằng vssid mark --correct.",
        "the day lies before that of a lower rung as recorded; no mark is made. If it is right, mend that with vssid mark --correct."
      )
    case .unreadableDecision:
      say(
        "không hiểu quyết định. Hãy ghi: theo tệp, giữ, nhận, bỏ qua, theo dòng trước, theo dòng sau, cùng em hoặc em khác.",
        "the decision cannot be read. Write: file, keep, accept, skip, earlier, later, same or other."
      )
    case .invalidName:
      say(
        "ô này không phải họ tên. Hãy ghi họ tên học sinh.",
        "the cell holds no name. Write the student's name.")
    case .scientificNotation:
      say(
        "Excel đã đổi số này thành dạng 7,9E+09, chữ số đã mất. Hãy định dạng cột là Text và "
          + "nhập lại.",
        "Excel turned the number into 7.9E+09 and its digits are gone. Format the column as Text "
          + "and retype it."
      )
    case .numbersDisagree:
      say("hai cột cho hai mã số BHXH khác nhau.", "two columns give different BHXH numbers.")
    case .tooManyCells:
      say(
        "dòng có nhiều ô hơn tiêu đề; có thể một ô đã bị dấu ngăn ô chia đôi. Hãy đặt ô đó trong dấu nháy kép.",
        "the row has more cells than the header; the sign between cells may have split one. Put quotes round it."
      )
    case .repeatedInsuranceNumber(let row):
      say(
        "trùng mã số BHXH với \(other(row, files, isGroup)). Hãy sửa hoặc xóa một trong hai dòng.",
        "the same BHXH number as \(other(row, files, isGroup)). Mend or remove one of the two rows."
      )
    case .repeatedMinistryID(let row):
      say(
        "trùng mã định danh Bộ với \(other(row, files, isGroup)). Hãy sửa hoặc xóa một trong hai dòng.",
        "the same ministry id as \(other(row, files, isGroup)). Mend or remove one of the two rows."
      )
    case .repeatedPersonalID(let row):
      say(
        "trùng số định danh với \(other(row, files, isGroup)). Hãy sửa hoặc xóa một trong hai dòng.",
        "the same personal id as \(other(row, files, isGroup)). Mend or remove one of the two rows."
      )
    case .repeatedStudent(let row):
      say(
        "trùng họ tên và ngày sinh với \(other(row, files, isGroup)). Nếu là hai em, hãy ghi mã số của cả "
          + "hai.",
        "the same name and birth date as \(other(row, files, isGroup)). If they are two, give both their "
          + "numbers."
      )
    case .sameStudent(let row):
      say(
        "cùng một học sinh với \(other(row, files, isGroup)). Hãy xóa một trong hai dòng.",
        "the same student as \(other(row, files, isGroup)). Remove one of the two rows.")
    case .repeatDiffers(let row, let differences):
      say(
        "cùng một em với \(other(row, files, isGroup)) nhưng khác\(isGroup ? "" : " " + names(differences)): chưa nhập dòng nào của "
          + "em. Hãy ghi “theo dòng trước” hoặc “theo dòng sau” vào cột Quyết định của tệp lỗi (--errors), hoặc "
          + "chọn cho mọi em bằng --repeats earlier | later.",
        "the same student as \(other(row, files, isGroup)), but not the same\(isGroup ? "" : " " + names(differences)): neither row is "
          + "taken. Write “earlier” or “later” into the column Decision of the error file (--errors), or choose for "
          + "all with --repeats earlier | later.")
    case .noPupil:
      say(
        "không có học sinh (dòng mẫu đã đánh số, tiêu đề hoặc số trang in, dòng chữ ghi thêm); bỏ qua.",
        "no student (a numbered line of a template, what a printed page repeats, or a remark); passed over."
      )
    case .noNumberYet:
      say(
        "chưa có mã số, theo chữ ghi trong ô (như “chưa có”, “gia hạn sau”); bổ sung khi có.",
        "no number yet, as the cell says in words; add it when there is one.")
    case .repeatedAlike(let row):
      say(
        "cùng một em với \(other(row, files, isGroup)), không có gì khác; tính một lần.",
        "the same student as \(other(row, files, isGroup)), nothing differs; counted once.")
    case .repeatYields(let row):
      say(
        "cùng một em với \(other(row, files, isGroup)); theo dòng kia, như đã chọn.",
        "the same student as \(other(row, files, isGroup)), which counts as was chosen.")
    case .namesakeRow(let row):
      say(
        "cùng họ tên và ngày sinh với \(other(row, files, isGroup)) nhưng khác mã số; nhập là hai em. Nếu là "
          + "một em, hãy xóa một dòng.",
        "the name and birth date of \(other(row, files, isGroup)) with another number; taken as two "
          + "students. If they are one, remove one of the rows.")
    case .numberOfAnotherStudent:
      say(
        "mã số này đang là của một em khác, và tệp không ghi số mới cho em ấy. Hãy so với thẻ BHYT: nếu dòng "
          + "này sai, sửa mã số trong dòng; nếu dòng này đúng, bỏ số ở em kia trước (vssid edit MÃ-SỐ --number \"\"), "
          + "rồi nhập lại.",
        "this number is another student's, to whom the file gives no other. Look at the cards: if the row is "
          + "wrong, mend its number; if it is right, take the number from the other first (vssid edit NUMBER --number "
          + "\"\"), then import again.")
    case .schoolBeyondReach:
      say(
        "không phải trường của người nhập. Hãy xem lại tên trường; danh sách của trường khác do trường đó hoặc cơ quan "
          + "BHXH nhập.",
        "not the school of who imports. Look at the school's name again; another school's list is imported by that "
          + "school or the insurance office.")
    case .numberBeyondReach:
      say(
        "mã số này đang là của một em ở trường khác. Hãy so với thẻ BHYT; nếu em đã chuyển trường, hãy nhờ cơ quan "
          + "BHXH chuyển em về.",
        "a student of another school has this number. Look at the card; if the student changed schools, ask the "
          + "insurance office to move the student.")
    case .numbersOfTwoStudents:
      say(
        "các mã số của dòng này thuộc về hai học sinh khác nhau. Hãy kiểm tra từng mã.",
        "the numbers of this row belong to two students. Check each of them.")
    case .otherInsuranceNumber:
      say(
        "mã khác của dòng này là của em đã có mã số BHXH khác. Hãy kiểm tra từng mã.",
        "another number of the row belongs to a student with another BHXH number. Check each of them."
      )
    case .corrected:
      say(
        "có lẽ là em đã có trong lớp, được sửa mã số, họ tên hoặc ngày sinh: chưa nhập. Nếu là cùng một em: "
          + "--same-student all (hoặc số dòng, như 12,15-20); nếu là em khác: --other-student; hoặc ghi "
          + "“cùng em”, “em khác” vào cột Quyết định của tệp lỗi (--errors).",
        "probably a student of the class with a number, the name or the birth date put right; not taken. If they "
          + "are one: --same-student all (or rows, such as 12,15-20); if not: --other-student; or write “same” or "
          + "“other” into the column Decision of the error file (--errors).")
    case .correctedOneOf:
      say(
        "có lẽ là một trong các em đã có trong lớp, được sửa mã số, họ tên hoặc ngày sinh: chưa nhập. Nếu là em khác: "
          + "--other-student (số dòng, như 12,15-20, hoặc all), hoặc ghi “em khác” vào cột Quyết định của tệp lỗi. Nếu "
          + "là một trong các em ấy, hãy sửa em ấy trước (vssid edit) rồi nhập lại.",
        "probably one of these students of the class, with a number, the name or the birth date put right; not taken. "
          + "If it is another child: --other-student (rows, such as 12,15-20, or all), or write “other” into the column "
          + "Decision of the error file. If it is one of them, mend that student first (vssid edit) and import again."
      )
    case .exchangedNumber:
      say(
        "mã số trong tệp là của một em khác trong dữ liệu, và em kia có số khác trong tệp: mã số chuyển từ em này sang em "
          + "khác. Chưa nhập dòng nào như vậy. Nếu tệp đúng: --same-student all (hoặc số dòng, như 12,15), hoặc ghi “cùng em” vào "
          + "cột Quyết định của tệp lỗi (--errors); nếu tệp sai, hãy sửa mã số trong tệp.",
        "the number is another student's in the campaign, who has another one in the file: numbers go from one student to "
          + "another. None of these rows is taken. If the file is right: --same-student all (or rows, such as 12,15), or write “same” into "
          + "the column Decision of the error file (--errors); if not, mend the numbers in the file."
      )
    case .exchangedName:
      say(
        "họ tên hoặc ngày sinh trong tệp là của một em khác cùng lớp trong dữ liệu, và em kia cũng có họ tên hoặc ngày sinh "
          + "khác trong tệp: thường do sắp xếp riêng một cột, hoặc một cột bị lệch dòng. Chưa nhập dòng nào của các em. Hãy "
          + "sửa tệp; nếu tệp đúng: --same-student kèm số dòng, như 12-20, hoặc ghi “cùng em” vào cột Quyết định của tệp "
          + "lỗi (--errors).",
        "the name or the birth date is a classmate's in the campaign, who has another one in the file: usually one column "
          + "was sorted alone, or slipped by a row. None of their rows is taken. Mend the file; if it is right: "
          + "--same-student with the rows, such as 12-20, or write “same” into the column Decision of the error file "
          + "(--errors).")
    case .twoCandidates:
      say(
        "trường có hai em cùng họ tên và ngày sinh. Hãy ghi mã số BHXH.",
        "the school has two students of this name and birth date. Give the BHXH number.")
    case .unreadableRollNumber:
      say("số thứ tự không đọc được, bỏ trống.", "the roll number cannot be read and is left out.")
    case .repeatedRollNumber:
      say(
        "số thứ tự đã dùng cho em khác trong lớp, bỏ trống.",
        "another student of the class has the roll number; left out.")
    case .unreadableParent:
      say(
        "tên phụ huynh bị mất dấu hoặc sai bảng mã, không lưu. Hãy sửa trong tệp, hoặc thêm --encoding vni (tcvn3) nếu là "
          + "phông cũ.",
        "the parent's name lost letters or was read in a wrong encoding, and is not kept. Mend it in the file, or add "
          + "--encoding vni (tcvn3) for an old font.")
    case .unreadableGender:
      say("giới tính không rõ, bỏ trống.", "the gender is unclear and is left out.")
    case .unusableMinistryID:
      say(
        "không phải mã định danh 10 chữ số, không lưu.", "not a ministry id of 10 digits; not kept."
      )
    case .unusablePersonalID:
      say(
        "không phải số định danh 12 chữ số, không lưu.", "not a personal id of 12 digits; not kept."
      )
    case .wordsBesideNumber:
      say(
        "ô có thêm chữ bên cạnh số; đã lấy số, không lưu phần chữ (cần giữ thì ghi vào cột Ghi chú).",
        "words stand beside the number; the number is taken, the words are not kept (write them as a note to keep them)."
      )
    case .phoneInNumber:
      say(
        "giống số điện thoại di động, còn ô số điện thoại của dòng này không ghi một số điện thoại khác: hai ô bị đổi chỗ? "
          + "Hãy ghi mã số BHXH và số điện thoại vào đúng cột.",
        "looks like a mobile phone, and the row's cell for the phone holds no other phone: were the two exchanged? Put "
          + "number and phone into their columns.")
    case .numberLikePhone:
      say(
        "giống số điện thoại di động hơn là mã số BHXH, và cạnh đó không có số điện thoại; vẫn lưu làm mã số BHXH. Hãy "
          + "kiểm tra lại.",
        "looks like a mobile phone rather than a BHXH number, and no phone stands beside it; kept as the BHXH number. "
          + "Check it.")
    case .doubtfulPhone:
      say("số điện thoại lạ, giữ như đã ghi.", "an unusual phone number, kept as written.")
    case .fillerPhone:
      say(
        "các chữ số ghi cho có, không phải số điện thoại; không lưu.",
        "digits that only fill the cell, and no phone; left out.")
    case .restoredPhoneZero:
      say("đã thêm lại số 0 ở đầu số điện thoại.", "the phone's leading 0 was put back.")
    case .unusableSchoolCode:
      say(
        "ô này không phải mã trường (quá 20 ký tự, nhiều chữ rời hoặc có dấu lạ); không lưu mã.",
        "this is no school's code (more than 20 characters, several words, or odd signs); none is kept."
      )
    case .otherSchoolCode:
      say(
        "một dòng trên ghi mã khác cho cùng trường; giữ mã đầu tiên. Hãy kiểm tra lại mã trường.",
        "an earlier row gives this school another code, which is kept. Check the school's code.")
    case .signsInName: say("tên có chữ số hoặc ký hiệu lạ.", "digits or signs in the name.")
    case .birthYearAgainstGrade:
      say("năm sinh khó hợp với khối lớp.", "the birth year hardly fits the grade.")
    case .otherDelimiter(let sign):
      say(
        "các ô ngăn bằng dấu \(name(ofDelimiter: sign)), khác dòng tiêu đề. Hãy đổi dấu ngăn của dòng này cho giống.",
        "the cells are parted by \(name(ofDelimiter: sign)), unlike the header's. Use one sign in the whole file."
      )
    case .tooFewCells:
      say("dòng thiếu ô so với tiêu đề.", "the row has fewer cells than the header.")
    case .footer:
      say(
        "không phải học sinh (dòng cộng, ký tên hoặc ngày tháng), bỏ qua.",
        "no student (a sum, a signature or a date); passed over.")
    case .leaversSection:
      say(
        "dòng chia phần: các em bên dưới được đọc là đã rời trường, cho tới dòng chia phần hoặc lớp tiếp theo.",
        "a heading between the rows: the children below are read as having left, up to the next heading."
      )
    case .signer:
      say(
        "dưới danh sách, chỉ có chữ, không có số thứ tự, ngày sinh, mã số và lớp: người ký tên, bỏ qua. Nếu là học sinh, "
          + "hãy ghi số thứ tự.",
        "below the list, words alone, without roll number, birth date, number and class: who signs it; passed over. If it "
          + "is a student, write the roll number.")
    case .namesake:
      say(
        "trường đã có em cùng họ tên và ngày sinh nhưng khác mã số; nhập thành em mới. Nếu là một "
          + "em, hãy sửa mã số của em đã có (vssid edit) trước khi nhập.",
        "the school has a student of this name and birth date with another number; taken as a new "
          + "one. If they are one, mend that student's number (vssid edit) before you import.")
    case .nearStudent:
      say(
        "trong lớp đã có em chỉ khác một chữ trong tên hoặc một phần ngày sinh, không có trong tệp; nhập là hai em. "
          + "Nếu là một em: --same-student với số dòng này.",
        "the class has a student, not in the file, with one letter of the name or one part of the birth date different; "
          + "taken as two students. If they are one: --same-student with the number of this row.")
    case .uncompared:
      say(
        "quá nhiều em mới: từ dòng này không so với các em đã có mà tệp không ghi. Hãy nhập từng trường để được so đủ.",
        "too many new students: from this row on they are not compared with those whom the file does not list. Import "
          + "school by school to have all compared.")
    case .listedButLeft:
      say(
        "em này đã được ghi rời trường; vẫn giữ như vậy (nếu em học lại: vssid leave LỚP:STT --back, với lớp và STT hoặc mã số của em).",
        "the student is recorded as having left; kept so (vssid leave CLASS:ROLL --back takes it back)."
      )
    }
  }
}
