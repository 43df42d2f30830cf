/// Texts as a cell of a sheet holds them, so that every reader gives back the text that was meant.
enum SheetText {
  /// The most characters of one cell.
  static let mostCharacters = 32_767

  /// Characters XML cannot hold, and the controls that no reader shows, are written `\u{…}`.
  ///
  /// - Complexity: O(*n*).
  static func written(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isShown = scalar == "\n" || scalar == "\t"
      if isControl && !isShown || scalar.value & 0xFFFE == 0xFFFE {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return escapingCodes(String(result))
  }

  /// At most 31 UTF-16 units, without those a sheet's name must not have.
  static func sheetName(_ title: String) -> String {
    var name = ""
    for character in title where !"[]:*?/\\'".contains(character) {
      guard name.utf16.count + character.utf16.count <= 31 else { break }
      name.append(character)
    }
    return name.isEmpty ? "Sheet1" : written(name)
  }

  /// `_x0041_` is a character to a spreadsheet: its first underscore is written as a code itself.
  private static func escapingCodes(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let tail = scalars.dropFirst(place + 1).prefix(6)
      let isCode =
        scalar == "_" && tail.count == 6 && tail.first == "x" && tail.last == "_"
        && tail.dropFirst().dropLast().allSatisfy(\.properties.isASCIIHexDigit)
      result.append(contentsOf: isCode ? "_x005F_".unicodeScalars : String(scalar).unicodeScalars)
    }
    return String(result)
  }
}
