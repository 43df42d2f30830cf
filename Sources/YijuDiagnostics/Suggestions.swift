/// Near misses among known names, for “did you mean”.
public enum Suggestions {
  /// The candidates that `name` was probably meant to be, nearest first, at most `limit`.
  public static func nearest(to name: String, among candidates: [String], limit: Int = 3) -> [String] {
    []
  }
}
