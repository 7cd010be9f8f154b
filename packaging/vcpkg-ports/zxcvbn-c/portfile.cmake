# zxcvbn-c: password strength by C. Pinned to a commit; git checks its content by that name.
vcpkg_from_git(
    OUT_SOURCE_PATH SOURCE_PATH
    URL https://github.com/tsyrogit/zxcvbn-c
    REF 0745d23a835be0e61fad61ec44fafff8376055b0
)

# The project's own build makes test programs too and no install rules; ours builds the dictionary and the static library.
file(COPY "${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt" DESTINATION "${SOURCE_PATH}")
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_cmake_install()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE.txt")
