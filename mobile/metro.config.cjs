const { getDefaultConfig } = require('expo/metro-config')
const { isLeftOut, standIn } = require('./bundler/left-out.cjs')

const config = getDefaultConfig(__dirname)

/** Type of the web page. */
config.resolver.assetExts.push('woff2')

config.resolver.resolveRequest = (context, name, platform) => {
  const importer = context.originModulePath
  if (isLeftOut(importer, name, platform)) return { type: 'empty' }
  return context.resolveRequest(context, standIn(importer, name), platform)
}

/** A module runs when it is first used, so those of later screens cost no time at the start. */
config.transformer.getTransformOptions = async () => ({
  transform: { experimentalImportSupport: false, inlineRequires: true },
})

module.exports = config
