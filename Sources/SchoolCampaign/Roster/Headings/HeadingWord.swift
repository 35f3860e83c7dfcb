/// What one word, or a phrase of several, says in a heading.
enum HeadingWord: Hashable {
  // Whom a column is about.
  case student
  case father, mother, parent
  /// Somebody who is neither the student nor a parent: a teacher, a head of household.
  case stranger
  /// "Anh/chị": whoever fills in a form, or a brother or sister.
  case addressed
  /// A phone of an office, unless it is said to be the parents'.
  case hotline

  // What it holds.
  case phone, wholeName, givenName, familyName, birthDate
  /// "NS": a birth date or a place of birth.
  case shortBirth
  case className, grade, school, gender, rollNumber, note
  /// BHXH, BHYT.
  case insurance
  /// "Bảo hiểm", without saying which.
  case anyInsurance
  case identity, ministry, personal, medical

  // What goes with it.
  case code, count, card, contact, learns, digits, filler
  /// "Năm học": of which year a class is.
  case schoolYear
  /// "Mới": of this year or of the next one.
  case fresh
  /// What no column of ours is about: last year's class, a day of issue, an address.
  case foreign
  /// A word of no meaning here.
  case unknown
}

extension HeadingWord {
  /// Whether the word names a parent.
  var isParent: Bool { self == .father || self == .mother || self == .parent }

  /// Whether the word says what a column holds.
  var isThing: Bool {
    switch self {
    case .phone, .wholeName, .givenName, .familyName, .birthDate, .shortBirth, .className, .grade,
      .school, .gender, .rollNumber, .note, .insurance, .anyInsurance, .identity, .ministry,
      .personal, .medical:
      true
    default: false
    }
  }

  /// All phrases, folded, without their spaces, by what they say; and the most words that one has.
  static let lexicon: [String: HeadingWord] = {
    var lexicon: [String: HeadingWord] = [:]
    for (word, phrases) in vocabulary {
      for phrase in phrases.split(separator: ",") {
        lexicon[String(phrase.filter { $0 != " " && !$0.isNewline })] = word
      }
    }
    return lexicon
  }()

  static let longestPhrase = 7

  private static let vocabulary: [(HeadingWord, String)] = [
    (
      .student,
      "hoc sinh,hs,hssv,em,con,con em,tre,tre em,be,chau,nguoi hoc,hoc vien,student,students,pupil,"
        + "child,children,kid"
    ),
    (.father, "cha,bo,father,dad,cha de,cha ruot"),
    (.mother, "me,ma me,mother,mom,me de,me ruot"),
    (
      .parent,
      "ba,ba me,bo me,cha me,phu huynh,ph,phhs,cmhs,cha me hoc sinh,phu huynh hoc sinh,nguoi giam ho,"
        + "giam ho,nguoi do dau,do dau,nguoi dai dien,nguoi lien he,nguoi lien lac,gia dinh,nguoi than,"
        + "nguoi nuoi duong,ong ba,parent,parents,guardian,guardians,family,contact person"
    ),
    (
      .stranger,
      "giao vien,giao vien chu nhiem,gv,gvcn,gvbm,gvpt,chu nhiem,co giao,co chu nhiem,thay,thay co,"
        + "thay giao,lop truong,lop pho,to truong,to pho,hieu truong,pho hieu truong,ke toan,thu quy,"
        + "can bo,nguoi lap,nguoi lap bang,nguoi nhap,nguoi khai,nguoi ky,chu ho,ho gia dinh,"
        + "bi thu,tong phu trach,y te truong,nhan vien,bac si,benh vien,phong kham,cong ty,co quan,"
        + "noi lam viec,don vi cong tac,anh chi em,anh,chi,anh ruot,chi ruot,em ruot,"
        + "teacher,teachers,homeroom teacher,monitor,sibling,"
        + "nha truong,phong giao duc,bao ve,tai xe,dua don,nguoi dua don,nguoi thu,nguoi thu tien,nguoi thu ho,"
        + "xe dua ruoc,xe dua don,nguoi dua ruoc,dua ruoc,lai xe,chi hoi truong,hoi truong,truong ban,"
        + "bac si gia dinh,phu trach,nguoi phu trach,quan nhiem,bao mau,giam thi,cong tac vien,ctv,"
        + "nguoi huong dan,tro giang,tu van vien"
    ),
    (
      .phone,
      "so dien thoai,sdt,so dt,so sdt,dt,dtdd,sdtdd,dien thoai,dien thoai di dong,dien thoai lien he,"
        + "so dien thoai di dong,so di dong,di dong,so dtdd,zalo,so zalo,phone,phones,telephone,tel,"
        + "so may,mobile,cellphone,handphone,so phone,dthoai,so dthoai,d thoai,dien thoai ban,dt ban,"
        + "dt di dong,viber,sddt"
    ),
    (
      .wholeName,
      "ho va ten,ho ten,ho va ten khai sinh,ho chu dem va ten,ho chu dem ten,ho dem va ten,ho lot va ten,"
        + "ho dem ten,ho lot ten,ho va chu dem va ten,ho ten dem,hvt,hoten,ten day du,full name,name,"
        + "quy danh,danh tinh"
    ),
    (.givenName, "ten,ten goi"),
    (
      .familyName,
      "ho dem,ho lot,ho ten lot,ho va dem,ho va lot,ho va chu dem,ho va chu lot,ho va ten dem,ho va ten lot,"
        + "ten dem,ho,family name,surname"
    ),
    (
      .birthDate,
      "ngay sinh,ngay thang nam sinh,ngay thang sinh,ngay sanh,nam sinh,sinh ngay,sinh nam,ntns,ng sinh,"
        + "ngsinh,nsinh,ngay thang nam sanh,sinh nhat,dob,d o b,date of birth,birth date,birthday,"
        + "ntn sinh,ngay thang nam sinh hs,birth day,ngay sinh duong lich,ngay duong lich,sn"
    ),
    (.shortBirth, "ns,sinh"),
    (
      .className,
      "lop,lop hoc,lop hoc sinh,class,classname,lop sinh hoat,lop sh,lop chinh khoa,lop hien tai,lop hien nay,lop nam nay,lop nam hoc nay,lop nam hoc hien tai,lop nao,lop may,lop gi"
    ),
    (.grade, "khoi,khoi hoc,khoi lop,grade"),
    (.school, "truong,truong nao,truong hoc,school,co so giao duc,schools"),
    (.gender, "gioi tinh,phai,gender,sex"),
    (.rollNumber, "stt,so thu tu,so tt,roll,roll number,roll no"),
    (.note, "ghi chu,chu thich,note,notes,remark,remarks"),
    (
      .insurance,
      "bhxh,bhyt,bao hiem xa hoi,bao hiem y te,bh xh,bh yt,bhxhbhyt,social insurance,health insurance,"
        + "insurance,bhxh viet nam,tai khoan vssid,tk vssid,ten dang nhap vssid,ten tai khoan vssid,"
        + "dang nhap vssid,user vssid,username vssid"
    ),
    (.anyInsurance, "bao hiem,bh"),
    (.identity, "dinh danh,ma dinh danh,so dinh danh,mdd,sdd"),
    (
      .ministry,
      "moet,bo gd dt,bo gddt,gddt,bo gd,bo giao duc,bo giao duc va dao tao,csdl nganh,csdl,co so du lieu,"
        + "co so du lieu nganh,mshs,vnedu,smas"
    ),
    (
      .personal,
      "cccd,cmnd,cmt,cmtnd,can cuoc,can cuoc cong dan,chung minh,chung minh nhan dan,ddcn,"
        + "dinh danh ca nhan,ma dinh danh ca nhan,so dinh danh ca nhan,dinh danh cong dan,"
        + "ma dinh danh cong dan,so dinh danh cong dan,ma ddcn,so ddcn,personal id,ca nhan,citizen id"
    ),
    (.medical, "y te"),
    (.code, "ma,ma so,ms,id,code"),
    (.count, "so,chu so,so so,muoi so,muoi chu so,number,no,num"),
    (.card, "the,card,ma the,so the"),
    (.contact, "lien he,lien lac,ll,contact,khan cap,lien lac khan cap,emergency,nhan tin,goi"),
    (.hotline, "hotline,hot line,duong day nong,tong dai"),
    (.addressed, "anh chi,quy anh chi,cua anh chi,anh hoac chi"),
    (.learns, "hoc,dang hoc,theo hoc,hien dang hoc,dang theo hoc,hien hoc,hien tai,hien nay"),
    (
      .filler,
      "cua,va,hoac,hay,cac,la,of,tren,the student,s,and,or,for,trong,o,cho,ve,thong tin,nha,nha rieng,"
        + "co dinh,home,chinh,phu,dd,dang dung,dang su dung,su dung,dung,so cuoi,cuoi,muoi so cuoi,muoi chu so cuoi,khi can,khi can thiet,nhan otp,nhan ma otp,otp,chinh chu,"
        + "vui long nhap,"
        + "vui long ghi,vui long dien,xin cho biet,nhap,ghi,ghi ro,day du,co dau,viet hoa,in hoa,"
        + "tieng viet,duong lich,khai sinh,theo giay khai sinh,theo khai sinh,giay khai sinh,lop minh,"
        + "dang ky vssid,dang ky vss id,cai vssid,cai dat vssid,dung vssid,"
        + "voi,hop phap,theo phap luat,vo,de,co the,bat buoc,thuong dung,thuong xuyen,uu tien,chinh thuc,"
        + "tin nhan,nhan tin nhan,gui tin nhan,sms,nhan sms,nhan cuoc goi,thong bao,nhan thong bao,bao tin,"
        + "nhan tin nhan cua truong,nhan tin nhan cua nha truong,nhan tin nhan tu nha truong,"
        + "nhan thong bao cua truong,nhan thong bao cua nha truong,nhan thong bao tu nha truong,"
        + "nhom lop,nhom zalo,nhom zalo lop,trong nhom lop,tham gia nhom zalo,tham gia nhom lop,"
        + "tham gia zalo,dang ky zalo,dang ky nhom lop,ket ban zalo,dang ky tai khoan vssid,dang ky nhan otp,"
        + "dang ky otp,dang ky nhan tin,dang ky nhan tin nhan,dang ky nhan thong bao,"
        + "co zalo,info,nguoi thu nhat,nguoi thu hai,thu nhat,thu hai,vn,viet nam,nguoi"
    ),
    (.unknown, "ong noi,ba noi,ong ngoai,ba ngoai,co,chu,bac,di,cau"),
    (.schoolYear, "nam hoc,nh,nien khoa"),
    (.fresh, "moi,nam toi,nam sau,len lop,du kien,sap toi"),
    (
      .foreign,
      "ho so,cu,nam truoc,nam ngoai,truoc,truoc day,cap,ngay cap,noi cap,noi,noi sinh,que,que quan,"
        + "nguyen quan,dia chi,thuong tru,tam tru,ho khau,email,e mail,mail,gmail,facebook,fb,nghe,"
        + "nghe nghiep,chuc vu,trinh do,ngay vao,vao truong,ngay vao truong,vao lop,nhap hoc,chuyen,"
        + "chuyen den,chuyen di,ngay chuyen,tiem,ngay tiem,mui,vac xin,vaccine,han,het han,han the,han su dung,"
        + "hieu luc,gia tri,thoi han,tu ngay,den ngay,kcb,noi kcb,noi dang ky,dang ky,tham gia,loai,"
        + "muc huong,doi tuong,so tien,tien,phi,le phi,nop,dong,thu,so nha,duong,phuong,quan,xa,huyen,"
        + "tinh,thanh pho,khu pho,to dan pho,ap,thon,dan toc,ton giao,quoc tich,so con,con thu,thu may,"
        + "so thu tu nha,so luong,si so,diem,hoc luc,hanh kiem,xep loai,ket qua,chieu cao,can nang,"
        + "nhom mau,suc khoe,benh,mat khau,password,tai khoan,ngan hang,so tai khoan,stk,chu ky,ky ten,"
        + "ky nhan,anh the,hinh,photo,dien chinh sach,ho ngheo,doan,dang vien,ngay doan,ngoai ngu,"
        + "ngay nhap,ngay cai,ngay nop,ngay duyet,ngay gui,trang thai,tinh trang,ly do,address,occupation,"
        + "job,expiry,expired,issued,old,previous,last year,date,thoi gian,timestamp,dau thoi gian,"
        + "o nha,goi o nha,thuong goi,biet danh,biet hieu,nickname,nick name,nick,ten thanh,phap danh,tieng anh,"
        + "ma truong,ma lop,mon,to,nhom,can bo lop,chuc danh,nam cap,noi o,cho o,xe,so xe,bien so"
    ),
  ]
}
