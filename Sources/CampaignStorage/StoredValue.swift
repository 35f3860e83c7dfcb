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

extension Int64: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Int64 { try required(row[index]) }
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
  static func read(_ row: Row, at index: Int) throws -> String { try required(row[index]) }
}

extension Data: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Data { try required(row[index]) }
}

extension UUID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> UUID {
    try required(UUID.fromDatabaseValue(row[index]))
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

extension Student.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> Student.ID {
    let value = try Int64.read(row, at: index)
    guard (1...Int64(UInt32.max)).contains(value) else { throw CampaignError.corrupt }
    return Student.ID(rawValue: value)
  }
}

extension SchoolClass.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> SchoolClass.ID {
    let value = try Int64.read(row, at: index)
    guard (1...Int64(UInt32.max)).contains(value) else { throw CampaignError.corrupt }
    return SchoolClass.ID(rawValue: value)
  }
}

extension School.ID: StoredValue {
  static func read(_ row: Row, at index: Int) throws -> School.ID {
    School.ID(rawValue: try Int64.read(row, at: index))
  }
}
