import { defineConfig } from 'wxt';


export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // A test build opens the shadow root so that tests in Firefox can look inside; nothing else differs.
  outDirTemplate: process.env.PLUMBLINE_OPEN_ROOT ? '{{browser}}-mv{{manifestVersion}}-test' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    define: { __OPEN_ROOT__: JSON.stringify(Boolean(process.env.PLUMBLINE_OPEN_ROOT)) },
  }),
  manifest: () => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    optional_host_permissions: ['https://*/*'],
    browser_specific_settings: {
      gecko: {
        id: 'plumbline@plumbline.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
