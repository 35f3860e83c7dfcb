import CZip
import SchoolCampaign

/// Lets the zip library read an archive from where it lies, so that none is ever in memory as a whole.
final class ZipSource {
  private let input: RosterInput
  private var place: Int64 = 0

  private init(_ input: RosterInput) { self.input = input }

  /// An open archive, which keeps its source; nil if it cannot be read.
  static func open(_ input: RosterInput) -> OpaquePointer? {
    let retained = Unmanaged.passRetained(ZipSource(input))
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = zip_source_function_create(
      { state, data, length, command in
        guard let state else { return -1 }
        let source = Unmanaged<ZipSource>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
          source.release()
          return 0
        }
        return source.takeUnretainedValue().answer(command, data, length)
      }, retained.toOpaque(), &error)
    guard let source else {
      retained.release()
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: UInt64
  ) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN:
      place = 0
      return 0
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_READ: return read(into: data, Int(clamping: length))
    case ZIP_SOURCE_TELL: return place
    case ZIP_SOURCE_SEEK:
      let moved = zip_source_seek_compute_offset(
        UInt64(place), UInt64(input.size), data, length, nil)
      if moved >= 0 { place = moved }
      return moved >= 0 ? 0 : -1
    case ZIP_SOURCE_STAT: return tell(data, length)
    case ZIP_SOURCE_ERROR: return fault(data, length)
    case ZIP_SOURCE_SUPPORTS:
      return [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
      ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
    default: return -1
    }
  }

  private func read(into data: UnsafeMutableRawPointer?, _ count: Int) -> Int64 {
    do {
      let buffer = UnsafeMutableRawBufferPointer(start: data, count: count)
      let count = try input.read(at: Int(place), into: buffer)
      place += Int64(count)
      return Int64(count)
    } catch { return -1 }
  }

  private func tell(_ data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
    guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
    let facts = data.assumingMemoryBound(to: zip_stat_t.self)
    zip_stat_init(facts)
    facts.pointee.size = UInt64(input.size)
    facts.pointee.valid |= UInt64(ZIP_STAT_SIZE)
    return Int64(MemoryLayout<zip_stat_t>.size)
  }

  /// The only fault that there is: the file could not be read.
  private func fault(_ data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
    guard let data, length >= 8 else { return -1 }
    data.storeBytes(of: Int32(ZIP_ER_READ), as: Int32.self)
    data.storeBytes(of: 0, toByteOffset: 4, as: Int32.self)
    return 8
  }
}
