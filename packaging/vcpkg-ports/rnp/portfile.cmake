# RNP: OpenPGP, the library alone, on OpenSSL, which Recourse has already. The release archive brings sexpp with it.
vcpkg_download_distfile(archive
    URLS "https://github.com/rnpgp/rnp/releases/download/v${VERSION}/rnp-v${VERSION}.tar.gz"
    FILENAME "rnp-v${VERSION}.tar.gz"
    SHA512 49da892a75fb496625f069d2b4729f32a8db8b9fe15b176ff9d9cc458b3b672756b937e65f84d16a71ca883b368461801f3c273d1d993298fb8d6fa594cd26b7
)
vcpkg_extract_source_archive(source ARCHIVE "${archive}")
vcpkg_find_acquire_program(PKGCONFIG)

vcpkg_cmake_configure(SOURCE_PATH "${source}"
    OPTIONS -DCRYPTO_BACKEND=openssl -DSYSTEM_LIBSEXPP=OFF -DBUILD_TESTING=OFF -DDOWNLOAD_GTEST=OFF -DENABLE_DOC=OFF
        "-DPKG_CONFIG_EXECUTABLE=${PKGCONFIG}"
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/rnp)
vcpkg_fixup_pkgconfig()
# The command line programs are not wanted.
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/share/man" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_clean_executables_in_bin(FILE_NAMES rnp rnpkeys)
vcpkg_install_copyright(FILE_LIST "${source}/LICENSE.md")
