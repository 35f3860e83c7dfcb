import Foundation

guard let arguments = Arguments(CommandLine.arguments.dropFirst()), let out = arguments.out else {
  FileHandle.standardError.write(Data((Arguments.usage + "\n").utf8))
  exit(64)
}
do {
  let city = City(isAllBad: arguments.isAllBad)
  if let rows = arguments.city {
    try city.write(rows: rows, to: out)
  } else if let school = arguments.school {
    try city.write(school: school, size: arguments.size, to: out)
  } else {
    try District.write(to: out)
  }
} catch {
  FileHandle.standardError.write(Data("sample-district: cannot write \(out)\n".utf8))
  exit(1)
}
