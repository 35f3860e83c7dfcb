import GRDB
import SchoolCampaign

extension CampaignError {
  /// The campaign's word for a SQLite error; its message and arguments, which may name students, are dropped.
  init(_ error: DatabaseError) {
    // No room for the shared-memory file beside the campaign.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_TOOBIG: self = .corrupt
    // Values that were kept beside the tables, and that no table takes.
    case .SQLITE_CONSTRAINT where Self.refusesValue(error): self = .impossibleValues
    // Sums beyond every integer, and JSON that is none: the statements are ours, so the values are not.
    case .SQLITE_ERROR where Self.tellsOfValues(error): self = .corrupt
    default: self = .storage(Int(error.extendedResultCode.rawValue))
    }
  }

  private static func refusesValue(_ error: DatabaseError) -> Bool {
    let codes: [ResultCode] = [
      .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL, .SQLITE_CONSTRAINT_DATATYPE,
    ]
    return codes.contains(error.extendedResultCode)
  }

  private static func tellsOfValues(_ error: DatabaseError) -> Bool {
    ["integer overflow", "malformed JSON"].contains(error.message)
  }
}

/// Runs a body and gives its SQLite errors the campaign's words.
func mappingErrors<Value>(_ body: () throws -> Value) throws -> Value {
  do { return try body() } catch let error as DatabaseError {
    throw CampaignError(error)
  } catch is RowDecodingError {
    throw CampaignError.corrupt
  }
}

/// Runs a body and gives its SQLite errors the campaign's words.
func mappingErrors<Value: Sendable>(
  _ body: @Sendable () async throws -> Value
) async throws -> Value {
  do { return try await body() } catch let error as DatabaseError {
    throw CampaignError(error)
  } catch is RowDecodingError {
    // It holds the row, which names a student.
    throw CampaignError.corrupt
  }
}
