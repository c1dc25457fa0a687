import CYAML
import Rendering

/// The versions of the libraries that the program is linked with.
public enum Libraries {
  /// cmark-gfm's version: `0.29.0.gfm.6`.
  public static var cmark: String { Library.version }
  /// libyaml's version: `0.2.5`.
  public static var yaml: String { String(cString: yaml_get_version_string()) }
}
