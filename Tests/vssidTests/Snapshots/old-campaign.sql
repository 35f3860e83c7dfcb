-- A campaign as the program made it before the history told all: migrated by OldCampaignTests.
PRAGMA application_id = 1448298820;
BEGIN TRANSACTION;
CREATE TABLE "batch" (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
  kind TEXT NOT NULL CHECK (
    kind IN ('import', 'mark', 'exempt', 'leave', 'confirm', 'add', 'edit', 'undo', 'receive',
      'reconcile')),
  moment INTEGER NOT NULL,
  day INTEGER NOT NULL,
  isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
  by TEXT NOT NULL,
  students INTEGER NOT NULL DEFAULT 0,
  undoes INTEGER REFERENCES batch(id) CHECK (undoes < id),
  kept INTEGER NOT NULL DEFAULT 0,
  CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
  CHECK (kept = 0 OR kind = 'undo')
) STRICT;
INSERT INTO "batch" VALUES(1,X'A1FB4DB2D99413BE537C3AD3B793B537','import',1795785328815,18775,1,'test',6,NULL,0);
INSERT INTO "batch" VALUES(2,X'A000BFC583FF76DE0A4B9C5FCF13FA82','mark',1795785328947,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(3,X'654147CB19652F23DE814BEC86F301C7','mark',1795785329099,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(4,X'6DC2C0A4A7701BCA49582209248CB52B','mark',1795785329229,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(5,X'91E5B227E0109619A58D688FDC0DF93F','exempt',1795785329359,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(6,X'76AE451864274339F64190DB03BF6024','import',1795785329654,18775,1,'test',2,NULL,0);
INSERT INTO "batch" VALUES(7,X'D0F424567D56B725EDD617CE14133000','import',1795785329867,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(8,X'8A7869E4E9008330BDB43C317CF1A67C','undo',1795785330076,18775,1,'test',1,7,0);
INSERT INTO "batch" VALUES(9,X'666B7B75CBC0C910AC3E696C35CF04F0','leave',1795785330170,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(10,X'6D2CEA1E2A97FE3EF3C50AD2533742E5','edit',1795785330348,18775,1,'test',1,NULL,0);
INSERT INTO "batch" VALUES(11,X'07C9E73C7C46A20FBDB4528429680B11','reconcile',1795785330458,18775,1,'test',1,NULL,0);
CREATE TABLE campaign (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  officeName TEXT NOT NULL, officeCode TEXT NOT NULL,
  parentOfficeName TEXT NOT NULL, parentOfficeCode TEXT NOT NULL,
  letter TEXT NOT NULL, parentLetter TEXT NOT NULL, hotline TEXT NOT NULL,
  startDay INTEGER NOT NULL,
  deadline INTEGER NOT NULL CHECK (deadline >= startDay),
  useFromDay INTEGER NOT NULL,
  rosterRevision INTEGER NOT NULL DEFAULT 0
, place TEXT NOT NULL DEFAULT 'Quận 7', addressee TEXT NOT NULL DEFAULT 'Bảo hiểm xã hội TP. Hồ Chí Minh', signerPost TEXT NOT NULL DEFAULT 'Giám đốc', signerName TEXT NOT NULL DEFAULT '', recipients TEXT NOT NULL
  DEFAULT 'Như trên
Phòng GD-ĐT Quận 7 (phối hợp)
Lưu: VT, Tổ Thu', purgedDay INTEGER) STRICT;
INSERT INTO "campaign" VALUES(1,'Cài đặt VssID cho học sinh Quận 7','BHXH Quận 7','07919','BHXH TP.HCM','079','301/CV-BHXH ngày 24/5/2021','2236/UBND-BHXH ngày 17/5/2021','(028) 37850110 - 37850108 (số nội bộ 137–148)',18771,18793,18779,5,'Quận 7','Bảo hiểm xã hội TP. Hồ Chí Minh','Giám đốc','','Như trên
Phòng GD-ĐT Quận 7 (phối hợp)
Lưu: VT, Tổ Thu',NULL);
CREATE TABLE "class" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  schoolID INTEGER NOT NULL REFERENCES school(id),
  name TEXT NOT NULL CHECK (name <> ''),
  key TEXT NOT NULL CHECK (key <> ''),
  grade INTEGER CHECK (grade BETWEEN 1 AND 12),
  level TEXT NOT NULL CHECK (level IN ('primary', 'lower-secondary', 'upper-secondary')),
  schoolYear TEXT NOT NULL,
  teacherName TEXT, teacherPhone TEXT,
  edition INTEGER NOT NULL DEFAULT 1 CHECK (edition >= 1),
  editionDay INTEGER,
  createdIn INTEGER NOT NULL REFERENCES batch(id),
  UNIQUE (schoolID, key)
) STRICT;
INSERT INTO "class" VALUES(1,1,'6/1','6/1',6,'lower-secondary','2020-2021','Nguyễn Thị Hồng','0901234567',2,18775,1);
INSERT INTO "class" VALUES(2,1,'6/2','6/2',6,'lower-secondary','2020-2021',NULL,NULL,1,NULL,1);
CREATE TABLE class_report (
  classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  batchID INTEGER NOT NULL REFERENCES batch(id),
  PRIMARY KEY (classID, day, batchID)
) STRICT, WITHOUT ROWID;
INSERT INTO "class_report" VALUES(1,18773,2);
INSERT INTO "class_report" VALUES(2,18772,3);
INSERT INTO "class_report" VALUES(2,18775,4);
CREATE TABLE class_tally (
  classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  measure TEXT NOT NULL,
  day INTEGER NOT NULL,
  until INTEGER NOT NULL CHECK (until > day),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (classID, measure, day, until)
) STRICT, WITHOUT ROWID;
INSERT INTO "class_tally" VALUES(1,'approved',18773,1000000,1);
INSERT INTO "class_tally" VALUES(1,'exempt:other',18775,1000000,1);
INSERT INTO "class_tally" VALUES(1,'installed',18773,1000000,1);
INSERT INTO "class_tally" VALUES(1,'numberUnknown',-1000000,18775,1);
INSERT INTO "class_tally" VALUES(1,'parentReady',18773,1000000,1);
INSERT INTO "class_tally" VALUES(1,'students',-1000000,1000000,3);
INSERT INTO "class_tally" VALUES(1,'submitted',18773,1000000,1);
INSERT INTO "class_tally" VALUES(2,'left',18774,1000000,1);
INSERT INTO "class_tally" VALUES(2,'officeApproved',18773,1000000,1);
INSERT INTO "class_tally" VALUES(2,'parentReady',18772,1000000,1);
INSERT INTO "class_tally" VALUES(2,'students',-1000000,1000000,3);
INSERT INTO "class_tally" VALUES(2,'submitted',18772,1000000,1);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('createCampaign');
INSERT INTO "grdb_migrations" VALUES('allowUndoInParts');
INSERT INTO "grdb_migrations" VALUES('keepPlans');
INSERT INTO "grdb_migrations" VALUES('addSigner');
INSERT INTO "grdb_migrations" VALUES('keepIssuedReports');
INSERT INTO "grdb_migrations" VALUES('allowPurge');
INSERT INTO "grdb_migrations" VALUES('gatherSchools');
INSERT INTO "grdb_migrations" VALUES('keepOfficesWord');
INSERT INTO "grdb_migrations" VALUES('keepIssuedSettings');
CREATE TABLE issued_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT,
  moment INTEGER NOT NULL,
  day INTEGER NOT NULL,
  isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
  by TEXT NOT NULL,
  school TEXT,
  asOf INTEGER NOT NULL,
  units TEXT NOT NULL,
  digest TEXT NOT NULL,
  document BLOB NOT NULL
, settings TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "issued_report" VALUES(1,'05/BC-BHXH',1795785330609,18775,1,'test',NULL,18775,'[{"installed":1,"block":"lower-secondary","name":"THCS Hoa Sen","eligible":4},{"installed":1,"block":"","name":"","eligible":4}]','',X'255044462D','{"campaign":{"name":"Cài đặt VssID cho học sinh Quận 7","officeName":"BHXH Quận 7","officeCode":"07919","parentOfficeName":"BHXH TP.HCM","parentOfficeCode":"079","letter":"301/CV-BHXH ngày 24/5/2021","parentLetter":"2236/UBND-BHXH ngày 17/5/2021","hotline":"(028) 37850110 - 37850108 (số nội bộ 137–148)","place":"Quận 7","addressee":"Bảo hiểm xã hội TP. Hồ Chí Minh","signerPost":"Giám đốc","signerName":"","recipients":["Như trên","Phòng GD-ĐT Quận 7 (phối hợp)","Lưu: VT, Tổ Thu"],"startDay":"2021-05-24","deadline":"2021-06-15","useFromDay":"2021-06-01"},"report":{"asOf":"2021-05-28","deadline":"2021-06-15","school":null,"by":"school","practice":true,"blocks":[{"level":"lower-secondary","rows":[{"enrolled":5,"eligible":4,"exempt":1,"exemptBy":{"no-health-insurance":0,"foreign-without-number":0,"other-province":0,"other":1},"left":1,"parentReady":2,"submitted":2,"approved":1,"installed":1,"officeApproved":1,"missing":3,"onTime":1,"late":0,"percentHundredths":2500,"classes":2,"classesSilent":0,"verdict":null,"name":"THCS Hoa Sen"}],"subtotal":{"enrolled":5,"eligible":4,"exempt":1,"exemptBy":{"no-health-insurance":0,"foreign-without-number":0,"other-province":0,"other":1},"left":1,"parentReady":2,"submitted":2,"approved":1,"installed":1,"officeApproved":1,"missing":3,"onTime":1,"late":0,"percentHundredths":2500,"classes":2,"classesSilent":0,"verdict":null}}],"total":{"enrolled":5,"eligible":4,"exempt":1,"exemptBy":{"no-health-insurance":0,"foreign-without-number":0,"other-province":0,"other":1},"left":1,"parentReady":2,"submitted":2,"approved":1,"installed":1,"officeApproved":1,"missing":3,"onTime":1,"late":0,"percentHundredths":2500,"classes":2,"classesSilent":0,"verdict":null},"obstacles":{"no-sms":1},"daysLeft":18,"paceSoFarHundredths":20,"paceNeededHundredths":17},"annexes":[]}');
CREATE TABLE kept_plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  moment INTEGER NOT NULL,
  day INTEGER NOT NULL,
  isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1)),
  by TEXT NOT NULL,
  options TEXT NOT NULL, choices TEXT NOT NULL, counts TEXT NOT NULL,
  signature INTEGER NOT NULL
) STRICT;
CREATE TABLE kept_table (
  planID INTEGER NOT NULL REFERENCES kept_plan(id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  start INTEGER NOT NULL,
  file TEXT NOT NULL, sheet TEXT,
  bytes BLOB NOT NULL,
  PRIMARY KEY (planID, place, start)
) STRICT;
CREATE TABLE origin_batch (
  id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
  kind TEXT NOT NULL,
  moment INTEGER NOT NULL,
  day INTEGER NOT NULL,
  by TEXT NOT NULL,
  isPractice INTEGER NOT NULL CHECK (isPractice IN (0, 1))
) STRICT;
CREATE TABLE past_roll (
  classID INTEGER NOT NULL REFERENCES class(id) ON DELETE CASCADE,
  edition INTEGER NOT NULL,
  rollNumber INTEGER NOT NULL,
  studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  PRIMARY KEY (classID, edition, rollNumber)
) STRICT, WITHOUT ROWID;
INSERT INTO "past_roll" VALUES(1,1,1,1);
INSERT INTO "past_roll" VALUES(1,1,2,2);
INSERT INTO "past_roll" VALUES(1,1,3,3);
CREATE TABLE school (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  key TEXT NOT NULL UNIQUE,
  levels TEXT NOT NULL,
  code TEXT UNIQUE,
  createdIn INTEGER NOT NULL REFERENCES batch(id)
) STRICT;
INSERT INTO "school" VALUES(1,'THCS Hoa Sen','thcs hoa sen','lower-secondary',NULL,1);
CREATE TABLE school_tally (
  schoolID INTEGER NOT NULL REFERENCES school(id) ON DELETE CASCADE,
  level TEXT NOT NULL,
  measure TEXT NOT NULL,
  day INTEGER NOT NULL,
  until INTEGER NOT NULL CHECK (until > day),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (schoolID, level, measure, day, until)
) STRICT, WITHOUT ROWID;
INSERT INTO "school_tally" VALUES(1,'lower-secondary','approved',18773,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','classes',-1000000,1000000,2);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','exempt:other',18775,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','installed',18773,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','left',18774,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','numberUnknown',-1000000,18775,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','officeApproved',18773,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','parentReady',18772,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','parentReady',18773,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','reported',18772,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','reported',18773,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','students',-1000000,1000000,6);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','submitted',18772,1000000,1);
INSERT INTO "school_tally" VALUES(1,'lower-secondary','submitted',18773,1000000,1);
CREATE TABLE status_event (
  id INTEGER PRIMARY KEY,
  studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  batchID INTEGER NOT NULL REFERENCES batch(id),
  fromStatus TEXT NOT NULL CHECK (
    fromStatus = 'notStarted' OR fromStatus = 'parentReady' OR fromStatus = 'submitted'
    OR fromStatus = 'approved' OR fromStatus = 'installed'),
  status TEXT NOT NULL,
  day INTEGER NOT NULL,
  parentReadyDay INTEGER, submittedDay INTEGER, approvedDay INTEGER, installedDay INTEGER,
  obstacle TEXT, obstacleNote TEXT, obstacleDay INTEGER,
  exemption TEXT CHECK (
    exemption = 'no-health-insurance' OR exemption = 'foreign-without-number'
    OR exemption = 'other-province' OR exemption = 'other'),
  exemptDay INTEGER,
  leftDay INTEGER, originID INTEGER REFERENCES origin_batch(id),
  CHECK (status = CASE
    WHEN installedDay IS NOT NULL THEN 'installed' WHEN approvedDay IS NOT NULL THEN 'approved'
    WHEN submittedDay IS NOT NULL THEN 'submitted' WHEN parentReadyDay IS NOT NULL THEN 'parentReady'
    ELSE 'notStarted' END),
  CHECK (installedDay IS NULL OR (approvedDay IS NOT NULL AND approvedDay <= installedDay)),
  CHECK (approvedDay IS NULL OR (submittedDay IS NOT NULL AND submittedDay <= approvedDay)),
  CHECK (parentReadyDay IS NULL OR submittedDay IS NULL OR parentReadyDay <= submittedDay),
  CHECK ((obstacle IS NULL) = (obstacleDay IS NULL)),
  CHECK ((exemption IS NULL) = (exemptDay IS NULL))
) STRICT;
INSERT INTO "status_event" VALUES(1,1,2,'notStarted','installed',18773,18773,18773,18773,18773,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "status_event" VALUES(2,4,3,'notStarted','submitted',18772,18772,18772,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "status_event" VALUES(3,5,4,'notStarted','notStarted',18775,NULL,NULL,NULL,NULL,'no-sms','gọi lại',18775,NULL,NULL,NULL,NULL);
INSERT INTO "status_event" VALUES(4,3,5,'notStarted','notStarted',18775,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'other',18775,NULL,NULL);
INSERT INTO "status_event" VALUES(5,6,9,'notStarted','notStarted',18774,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18774,NULL);
CREATE TABLE student (
  id INTEGER PRIMARY KEY,
  classID INTEGER NOT NULL REFERENCES class(id),
  rollNumber INTEGER CHECK (rollNumber BETWEEN 1 AND 9999),
  fullName TEXT NOT NULL CHECK (fullName <> ''),
  sortKey BLOB NOT NULL,
  matchHash INTEGER NOT NULL,
  birthDate INTEGER,
  gender TEXT CHECK (gender IN ('male', 'female')),
  insuranceNumber TEXT CHECK (length(insuranceNumber) = 10 AND insuranceNumber NOT GLOB '*[^0-9]*'),
  ministryID TEXT CHECK (length(ministryID) = 10 AND ministryID NOT GLOB '*[^0-9]*'),
  personalID TEXT CHECK (length(personalID) = 12 AND personalID NOT GLOB '*[^0-9]*'),
  parentName TEXT, parentPhone TEXT, note TEXT,
  route TEXT NOT NULL DEFAULT 'child-of-parent'
    CHECK (route = 'child-of-parent' OR route = 'website' OR route = 'own-account'),
  editedByHand INTEGER NOT NULL DEFAULT 0,
  createdIn INTEGER NOT NULL REFERENCES batch(id)
, officeApprovedDay INTEGER) STRICT;
INSERT INTO "student" VALUES(1,1,2,'Nguyễn Văn An',X'102100211A2A2F1821012C1121000101010104',4491097762103342756,14308,NULL,'7912345601',NULL,NULL,NULL,'0901234501',NULL,'child-of-parent',0,1,NULL);
INSERT INTO "student" VALUES(2,1,1,'Trần Thị Bình',X'131C211B000102002927122101291B1C0001010201010106',-3167325305492295630,14309,NULL,'7912345602',NULL,NULL,NULL,'0901234502',NULL,'child-of-parent',0,1,NULL);
INSERT INTO "student" VALUES(3,1,3,'Lê Văn Cường',X'142B24211A00010102001F18012C1121',-6479659650284227233,14310,NULL,NULL,NULL,NULL,NULL,'0901234503',NULL,'child-of-parent',0,1,NULL);
INSERT INTO "student" VALUES(4,2,1,'Phạm Thị Dung',X'152A211A00251B102001291B1C0001010601010106',441696436556711504,14311,NULL,'7912345604',NULL,NULL,NULL,'0907654321',NULL,'child-of-parent',256,1,18773);
INSERT INTO "student" VALUES(5,2,2,'Hoàng Văn Đạt',X'161029000106001B2210211A012C112100010102',-4699367089811844253,14312,NULL,'7912345605',NULL,NULL,NULL,NULL,NULL,'child-of-parent',0,1,NULL);
INSERT INTO "student" VALUES(6,2,3,'Vũ Thị Em',X'1720002C2A01291B1C000104010106',-9026989754916497171,14313,NULL,'7912345606',NULL,NULL,NULL,NULL,NULL,'child-of-parent',0,1,NULL);
CREATE TABLE student_change (
  id INTEGER PRIMARY KEY,
  batchID INTEGER NOT NULL REFERENCES batch(id),
  studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  before TEXT, after TEXT
, originID INTEGER REFERENCES origin_batch(id)) STRICT;
INSERT INTO "student_change" VALUES(1,6,2,'rollNumber','2',NULL,NULL);
INSERT INTO "student_change" VALUES(2,6,1,'rollNumber','1','2',NULL);
INSERT INTO "student_change" VALUES(3,6,2,'rollNumber',NULL,'1',NULL);
INSERT INTO "student_change" VALUES(4,10,4,'parentPhone',NULL,'0907654321',NULL);
INSERT INTO "student_change" VALUES(5,10,4,'editedByHand','0','256',NULL);
INSERT INTO "student_change" VALUES(6,11,4,'officeApproval',NULL,'2021-05-26',NULL);
CREATE TABLE student_origin (
  batchUID BLOB NOT NULL CHECK (length(batchUID) = 16),
  number INTEGER NOT NULL,
  studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  batchID INTEGER NOT NULL REFERENCES batch(id),
  PRIMARY KEY (batchUID, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE taken_in (
  studentID INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
  originID INTEGER NOT NULL REFERENCES origin_batch(id),
  batchID INTEGER NOT NULL REFERENCES batch(id),
  PRIMARY KEY (studentID, originID)
) STRICT, WITHOUT ROWID;
CREATE INDEX student_change_student ON student_change(studentID);
CREATE INDEX student_change_batch ON student_change(batchID);
CREATE INDEX status_event_student ON status_event(studentID);
CREATE INDEX status_event_batch ON status_event(batchID);
CREATE INDEX class_report_batch ON class_report(batchID);
CREATE INDEX past_roll_student ON past_roll(studentID);
CREATE UNIQUE INDEX student_roll ON student(classID, rollNumber);
CREATE UNIQUE INDEX student_insuranceNumber ON student(insuranceNumber)
  WHERE insuranceNumber IS NOT NULL;
CREATE UNIQUE INDEX student_ministryID ON student(ministryID) WHERE ministryID IS NOT NULL;
CREATE UNIQUE INDEX student_personalID ON student(personalID) WHERE personalID IS NOT NULL;
CREATE INDEX student_matchHash ON student(matchHash);
CREATE INDEX class_key ON class(key);
CREATE INDEX status_event_obstacle ON status_event(obstacle) WHERE obstacle IS NOT NULL;
CREATE INDEX batch_undoes ON batch(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX batch_edit ON batch(kind) WHERE kind = 'edit';
CREATE INDEX taken_in_batch ON taken_in(batchID);
CREATE INDEX student_origin_student ON student_origin(studentID);
CREATE INDEX student_origin_batch ON student_origin(batchID);
CREATE INDEX student_change_origin ON student_change(originID) WHERE originID IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('class',3);
INSERT INTO "sqlite_sequence" VALUES('issued_report',1);
INSERT INTO "sqlite_sequence" VALUES('kept_plan',1);
COMMIT;
