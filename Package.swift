// swift-tools-version: 6.2
import PackageDescription

/// Every warning is an error: a warning that may stay is a rule that nobody keeps.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The C++ library of the Swift runtime becomes part of a release: it starts a tenth sooner, and
/// needs nothing but the C library where it runs. Swift has no option for that, but takes the first
/// libstdc++ on its way, and ours leads to the static one.
let standalone: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-L", Context.packageDirectory + "/Sources/CLinux/static", "-Xclang-linker", "-static-libgcc",
    ],
    .when(configuration: .release))
]

let package = Package(
  name: "charter",
  dependencies: [
    // The command line: parsing, help and shell completion are a field of their own.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // HTTP from browsers: its parser is fuzzed without end and mended by many. Only charter-gate
    // uses it, a program of its own: linked into charter it would cost each build 0.5 ms.
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    // cmark-gfm reads the prose and renders the page. Both libraries become part of the program:
    // it starts sooner, and needs none of their packages where it runs.
    .systemLibrary(
      name: "CMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    // libyaml's events carry the place of every value, at an eighth of the cost of a tree.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    // The calls of Linux that Swift's Glibc module does not show (renameat2).
    .systemLibrary(name: "CLinux"),
    .target(name: "Rendering", dependencies: ["CMarkGFM"], swiftSettings: strict),
    .target(
      name: "CharterKit", dependencies: ["CYAML", "Rendering"],
      exclude: ["templates/README.md", "templates/exemple.png"],
      resources: ["page.html", "index.html", "page.css", "fr.yaml", "en.yaml"]
        .map { .embedInCode("templates/\($0)") },
      swiftSettings: strict),
    // What charter and charter-gate say to each other.
    .target(name: "GateProtocol", swiftSettings: strict),
    // HTTP for `charter preview` and `charter edit`: it reads the network, opens no file and knows
    // no charter.
    .executableTarget(
      name: "charter-gate",
      dependencies: [
        "CLinux", "GateProtocol",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict, linkerSettings: standalone),
    .executableTarget(
      name: "charter",
      dependencies: [
        "CLinux", "CharterKit", "GateProtocol", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        "edit.css", "edit.js", "editAdvice.js", "editColumn.js", "editConflict.js",
        "editControls.js", "editCookies.js", "editDifference.js", "editDraft.js", "editFacts.js",
        "editFaulty.js", "editField.js", "editForm.js", "editItem.js", "editJump.js",
        "editLabels.js", "editList.js", "editLocalized.js", "editMarks.js", "editMatch.js",
        "editOffers.js", "editPanel.js", "editQuestion.js", "editRecord.js", "editShape.js",
        "editTree.js", "editUnknown.js", "editVersion.js", "editWords.js", "element.js",
        "findings.js", "live.js", "pane.js", "start.js", "tool.css", "viewer.js", "words.js",
      ].map { .embedInCode("tool/\($0)") },
      swiftSettings: strict, linkerSettings: standalone),
    // What both suites compare Markdown with.
    .target(
      name: "GitHubParser", dependencies: ["CMarkGFM", "Rendering"], path: "Tests/GitHubParser",
      swiftSettings: strict),
    .testTarget(
      name: "RenderingTests", dependencies: ["CMarkGFM", "GitHubParser", "Rendering"],
      swiftSettings: strict),
    .testTarget(
      name: "CharterKitTests",
      dependencies: ["CMarkGFM", "CharterKit", "GitHubParser", "Rendering"],
      exclude: ["Golden", "Rules/Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "GateProtocolTests", dependencies: ["GateProtocol"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "GateProtocol", "charter", "charter-gate",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer has a build of its own, with the compiler's help: Tests/Fuzz/run.sh.
if Context.environment["CHARTER_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "CharterKit", "Rendering"],
      path: "Tests/Fuzz/Targets", swiftSettings: strict),
  ]
}
