import ArgumentParser
import CharterKit

/// The options of the commands that show pages in a browser.
struct LiveOptions: ParsableArguments {
  @Option(help: templatesHelp)
  var templates: String?

  @Flag(help: help(en: "Open the browser.", fr: "Ouvrir le navigateur."))
  var open = false

  @Option(
    help: help(
      en: "The port; if another program has it, the next free one.",
      fr: "Le port\u{202f}; s’il est pris, le suivant qui est libre."))
  var port: UInt16 = 8080

  @Option(
    help: help(
      en: "The address to listen at; any but this machine’s own lets others see the pages.",
      fr: """
        L’adresse d’écoute\u{202f}; toute autre que celle de cette machine laisse d’autres personnes \
        voir les pages.
        """))
  var host: String?

  @Option(
    name: .customLong("allow-host"),
    help: help(
      en: "A name under which browsers may ask for the pages; may be repeated.",
      fr: "Un nom sous lequel un navigateur peut demander les pages\u{202f}; peut être répété."))
  var allowedHosts: [String] = []

  @Flag(help: .hidden)
  var watchByPolling = false

  /// Serves that site, after saying where the browser finds those names of it.
  func serve(_ site: some LiveSite, announcing names: [String]) throws(GateError) -> Never {
    let place = Gate.Place(host: host ?? "127.0.0.1", port: port, allowedHosts: allowedHosts)
    var gate = try Gate(at: place)
    let port = try gate.listeningPort(at: place)
    // Whoever reads the address may end us at once.
    Interruption.hold()
    announce(Address(host: allowedHosts.first ?? place.host, port: port, names: names))
    var server = LiveServer(site, behind: gate, isPolling: watchByPolling)
    try server.run()
  }

  /// Says what the address is, and opens the browser there if that is wanted.
  private func announce(_ address: Address) {
    Console.say(
      Message(
        en: "\(address.text) (Ctrl-C to end)", fr: "\(address.text) (Ctrl-C pour finir)"))
    guard open, !address.open() else { return }
    Console.say(
      Message(
        en: "no browser could be opened: open this address yourself",
        fr: "aucun navigateur n’a pu être ouvert\u{a0}: ouvrez cette adresse vous-même"))
  }

  mutating func validate() throws {
    let isOurs = host.map { ["127.0.0.1", "::1", "localhost"].contains($0) } ?? true
    guard isOurs || !allowedHosts.isEmpty else {
      throw ValidationError(
        Message(
          en: """
            With --host, say with --allow-host under which name browsers may ask for the pages.
            """,
          fr: """
            Avec --host, indiquez par --allow-host sous quel nom un navigateur peut demander les \
            pages.
            """
        ).text)
    }
    if let name = allowedHosts.first(where: { !Self.isHost($0) }) {
      throw ValidationError(
        Message(
          en: "“\(name)” is no name of a host: write one without http:// and without a port.",
          fr: """
            «\u{a0}\(name)\u{a0}» n’est pas un nom d’hôte\u{a0}: écrivez-le sans http:// et sans \
            port.
            """
        ).text)
    }
  }

  /// Whether a browser may send that as a host: a name, or an address in digits.
  private static func isHost(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        case 0x3A: name.utf8.count { $0 == 0x3A } > 1
        default: false
        }
      }
  }
}
