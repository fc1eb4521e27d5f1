/** A library’s own modules, on every system. */
const within = (library, folder = '') =>
  new RegExp(`[\\\\/]node_modules[\\\\/]${`${library}/${folder}`.replaceAll('/', '[\\\\/]')}`)

/** One file of a library. */
const file = (library, path) => new RegExp(`${within(library, path).source.replace('.', '\\.')}$`)

/**
 * Modules that are imported for what the app does not use, by who imports them; what they export is undefined. To use one,
 * take it out here. A test refuses imports of them in the app, and others open the app in a browser.
 */
const leftOut = [
  // The server's limits.
  { by: /[\\/]contracts[\\/]src[\\/]index\.ts$/, modules: /\/budgets\.ts$/ },
  // Messages are read when the app is bundled.
  { by: /[\\/]src[\\/]locale[\\/]catalogue\.ts$/, modules: /^@lingui\/message-utils\// },
  // Its compiler, which needs `eval`, and JSON schemas.
  {
    by: within('zod'),
    modules:
      /\/(compile|deep-partial|from-json-schema|in-out|json-schema-generator|json-schema-processors|to-json-schema)\.js$/,
  },
  // Lists and controls, which its index imports.
  {
    by: within('react-native-web'),
    modules:
      /\/(CheckBox|Clipboard|FlatList|ImageBackground|KeyboardAvoidingView|PanResponder|Picker|ProgressBar|SectionList|Share|Switch|TouchableHighlight|Vibration|VirtualizedList|YellowBox)$/,
  },
  // Queries of kinds that no screen has.
  {
    by: within('@tanstack/react-query'),
    modules:
      /\/(HydrationBoundary|mutationOptions|useIsFetching|useMutation|useMutationState|usePrefetchInfiniteQuery|usePrefetchQuery|useQueries|useSuspenseInfiniteQuery|useSuspenseQueries|useSuspenseQuery)\.js$/,
  },
  {
    by: within('@tanstack/query-core'),
    modules: /\/(mutationObserver|queriesObserver|streamedQuery)\.js$/,
  },
  // Drawings that are fetched, and names that only say that they have moved.
  { by: within('react-native-svg'), modules: /\/(deprecated|fetchData)$/ },
  // Colours and search bars of its own headers and tabs. The app has its own.
  { by: within('expo-router'), modules: /^color$|\/HeaderSearchBar$/ },
  // Transports other than WebSocket.
  { by: within('engine.io-client'), modules: /\/(polling-fetch|polling-xhr(\.node)?|webtransport)\.js$/ },
]

/** The same for the web alone: phones use some of it. */
const leftOutOnWeb = [
  // Transforms that are lists. Those of the app are text.
  { by: /[\\/]react-native-svg[\\/].+[\\/]web[\\/]/, modules: /\/extractTransform$/ },
  // Pages of its own for errors, for what is not found and for all addresses; navigators of other kinds.
  {
    by: within('expo-router', 'build/'),
    modules:
      /\/(ErrorBoundary|Sitemap|Toast|Unmatched|useSitemap|experimental-stack|standard-navigation|DrawerRouter|StaticNavigation|createStaticNavigation)$|\.png$/,
  },
  // Buttons in headers.
  { by: within('expo-router', 'build/layouts/'), modules: /\/toolbar(\/\w+)?$/ },
  // Links with previews. The app goes by its router.
  { by: file('expo-router', 'build/link/Link.js'), modules: /^\.\/(ExpoLink|elements|zoom\/.+)$/ },
  // The router has containers, links and addresses of its own in place of these.
  {
    by: file('expo-router', 'build/react-navigation/native/index.js'),
    modules: /\/(Link|NavigationContainer|ServerContainer|useLinkProps|useLinkTo)$/,
  },
  { by: file('expo-router', 'build/react-navigation/core/index.js'), modules: /\/getStateFromPath$/ },
  // Headers and tabs that are drawn. The app has its own.
  {
    by: file('expo-router', 'build/react-navigation/elements/index.js'),
    modules:
      /\/(Badge|Button|Header|HeaderBackButton|HeaderBackground|HeaderButton|HeaderTitle|Label|Lazy|MissingIcon|PlatformPressable|Text)$/,
  },
  { by: within('expo-router', 'build/react-navigation/bottom-tabs/views/'), modules: /\/BottomTabItem$/ },
]

/** Modules of which a smaller one is enough, by the library that imports them. */
const smaller = [
  // zod's messages in all languages; the app shows none of them.
  { by: within('zod'), from: /\/locales\/index\.js$/, to: '/locales/en.js' },
  // The router's titles of pages; the app sets its own. Android's do nothing.
  { by: within('expo-router'), from: /\/ExpoHead$/, to: '/ExpoHead.android.js' },
]

/** Whether a module is left out of the bundle for a system. */
const isLeftOut = (importer, name, platform) =>
  [...leftOut, ...(platform === 'web' ? leftOutOnWeb : [])].some(
    ({ by, modules }) => by.test(importer) && modules.test(name),
  )

/** The name of the module that stands in for another. */
function standIn(importer, name) {
  const found = smaller.find(({ by, from }) => by.test(importer) && from.test(name))
  return found ? name.replace(found.from, found.to) : name
}

module.exports = { isLeftOut, standIn }
