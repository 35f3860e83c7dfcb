import Foundation
import GRDB
import SchoolCampaign

/// A value as a column of the campaign's file holds one. Somebody may have changed the file: what cannot be such a value
/// is an error, where a subscript of a row would end the program and print the whole row.
protocol StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Self
}

extension Row {
  /// The value of a column, by its place.
  ///
  /// - Throws: ``CampaignError/corrupt`` if the column holds no such value.
  func at<Value: StoredValue>(_ index: Int) throws -> Value {
    guard index < count else { throw CampaignError.corrupt }
    return try Value.read(self, at: index)
  }

  /// The value of a column, by its name.
  ///
  /// - Throws: ``CampaignError/corrupt`` if the column holds no such value.
  func at<Value: StoredValue>(_ name: String) throws -> Value {
    guard let index = columnNames.firstIndex(of: name) else { throw CampaignError.corrupt }
    return try Value.read(self, at: columnNames.distance(from: columnNames.startIndex, to: index))
  }
}

extension Row {
  /// What a word of a column stands for, by the column's place.
  ///
  /// - Throws: ``CampaignError/corrupt`` if it stands for nothing.
  func code<Value: RawRepresentable<String>>(_ index: Int) throws -> Value {
    try Value(code: at(index))
  }

  /// What a word of a column stands for, by the column's name.
  ///
  /// - Throws: ``CampaignError/corrupt`` if it stands for nothing.
  func code<Value: RawRepresentable<String>>(_ name: String) throws -> Value {
    try Value(code: at(name))
  }
}

extension RawRepresentable<String> {
  /// What a word stands for.
  ///
  /// - Throws: ``CampaignError/corrupt`` if it stands for nothing.
  init(code: String) throws {
    guard let value = Self(rawValue: code) else { throw CampaignError.corrupt }
    self = value
  }
}

extension Optional: StoredValue where Wrapped: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Wrapped? {
    row.hasNull(atIndex: index) ? nil : try Wrapped.read(row, at: index)
  }
}

/// A value that is there, or the file is damaged.
private func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw CampaignError.corrupt }
  return value
}

extension DatabaseValue {
  /// The value of a column, by its place, as it is kept: no subscript makes another of it, or ends the program.
  fileprivate init(_ row: Row, at index: Int) { self = row[index] }
}

extension Int64: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Int64 {
    guard case .int64(let value) = DatabaseValue(row, at: index).storage else {
      throw CampaignError.corrupt
    }
    return value
  }
}

extension Int: StoredValue {
  /// Counts and the like: nothing of a campaign comes near the ends, where sums would overflow.
  static func read(_ row: Row, at index: Int) throws -> Int {
    let value = try Int64.read(row, at: index)
    guard (-2_000_000_000...2_000_000_000).contains(value) else { throw CampaignError.corrupt }
    return Int(value)
  }
}

extension Bool: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Bool { try Int64.read(row, at: index) != 0 }
}

extension String: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> String {
    guard case .string(let value) = DatabaseValue(row, at: index).storage else {
      throw CampaignError.corrupt
    }
    return value
  }
}

extension Data: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Data {
    guard case .blob(let value) = DatabaseValue(row, at: index).storage else {
      throw CampaignError.corrupt
    }
    return value
  }
}

extension UUID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> UUID {
    let bytes = try Data.read(row, at: index)
    return try required(UUID.fromDatabaseValue(bytes.databaseValue))
  }
}

extension CalendarDay: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> CalendarDay {
    try required(CalendarDay(stored: Int64.read(row, at: index)))
  }
}

extension Date: StoredValue {
  /// Moments are milliseconds since 1970.
  static func read(_ row: Row, at index: Int) throws -> Date {
    let value = try Int64.read(row, at: index)
    guard (0...4_102_444_800_000).contains(value) else { throw CampaignError.corrupt }
    return Date(timeIntervalSince1970: Double(value) / 1000)
  }
}

/// The number of a row, as tables give them: none of ours comes near the end, and none begins below 1.
struct RowNumber: StoredValue {
  let value: Int64

  static func read(_ row: Row, at index: Int) throws -> RowNumber {
    let value = try Int64.read(row, at: index)
    guard (1...Int64(UInt32.max)).contains(value) else { throw CampaignError.corrupt }
    return RowNumber(value: value)
  }
}

extension Student.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Student.ID {
    Student.ID(rawValue: try RowNumber.read(row, at: index).value)
  }
}

extension SchoolClass.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> SchoolClass.ID {
    SchoolClass.ID(rawValue: try RowNumber.read(row, at: index).value)
  }
}

extension School.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> School.ID {
    School.ID(rawValue: try RowNumber.read(row, at: index).value)
  }
}
