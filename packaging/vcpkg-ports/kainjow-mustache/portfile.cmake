# Mustache templates, one header. Installed as kainjow/mustache.hpp, as Debian does.
vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO kainjow/Mustache
    REF 04277d5552c6e46bee41a946b7d175a660ea1b3d
    SHA512 5251393f5d31bee04fa57e56fff9c232be35e7b930ca68d9bdd9605a3fda81edb43dc7c7a996d09b854cb50fbcb5b93820ac994331118c53575e75d14ba1f88b
)
file(INSTALL "${SOURCE_PATH}/mustache.hpp" DESTINATION "${CURRENT_PACKAGES_DIR}/include/kainjow")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
